import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import type {Annex} from '../../guide/annex';
import {UsageError} from '../../guide/errors';
import {fillMessage} from '../../guide/fillMessage';
import {DEFAULT_LANGUAGE, LANGUAGE_NAMES, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {annexOf} from '../../guide/node/readAnnex';
import {readGuide} from '../../guide/node/readGuide';
import {pluralForm} from '../../guide/pluralForm';
import {DOWNLOADS_FOLDER, type DownloadFile} from '../downloads';
import {formatBytes} from '../formatBytes';
import {PUBLICATION_COMMAND_MESSAGES} from '../messages/command/commandMessages';
import type {PublicationCommandMessages} from '../messages/command/messages';
import type {Publisher} from '../publisher';
import {toBook} from '../toBook';
import {makeLanguage, toDownloadCoverage, type Progress} from './makeLanguage';
import {openPrinter, type Printer} from './printPdf';
import {readPublicationOptions, type PublicationOptions} from './publicationOptions';
import {staleLanguages} from './staleLanguages';
import {storeDownloads} from './storeDownloads';

/** Where the command runs. */
export type PublicationWorld = {
  readonly siteDir: string;
  readonly publisher: Publisher;
  /** A browser that can print; undefined where there is none. */
  readonly launch: () => Promise<Browser | undefined>;
  /** Prints a line. */
  readonly say: (line: string) => void;
};

/** Makes what `npm run publication` is asked for and gives its exit code: 0 done, 1 not all could be made, 2 not understood. */
export async function runPublication(
  args: readonly string[],
  world: PublicationWorld,
): Promise<number> {
  try {
    const options = readPublicationOptions(args);
    if (options.help) {
      world.say(messagesFor(options).usage);
      return 0;
    }
    return await publish(options, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.say(error.message);
    return 2;
  }
}

/** The language of the files, where there is one: who makes them in Polish reads Polish. */
function spokenIn({languages}: Pick<PublicationOptions, 'languages'>): Language {
  const [language = DEFAULT_LANGUAGE, ...others] = languages;
  return others.length === 0 ? language : DEFAULT_LANGUAGE;
}

function messagesFor(options: Pick<PublicationOptions, 'languages'>) {
  return PUBLICATION_COMMAND_MESSAGES[spokenIn(options)];
}

async function publish(options: PublicationOptions, world: PublicationWorld): Promise<number> {
  const {siteDir, launch, say} = world;
  const messages = messagesFor(options);
  say(messages.steps.reading);
  const {guide, issues} = await readGuide(siteDir);
  const errors = issues.filter(({severity}) => severity === 'error').length;
  if (errors > 0) say(pluralForm(spokenIn(options), messages.contentErrors, errors));
  if (guide.edition === undefined) {
    say(messages.noEdition);
    return 1;
  }
  const needsBrowser =
    options.formats.includes('pdf') && (await wantedLanguages(guide, options, siteDir)).length > 0;
  const browser = needsBrowser ? await launch() : undefined;
  const isShort = needsBrowser && browser === undefined;
  if (isShort) say(messages.noBrowser);
  try {
    const printer = browser && (await openPrinter(browser));
    const formats = options.formats.filter((format) => format !== 'pdf' || printer !== undefined);
    const possible = {...options, formats};
    await publishLanguages(guide, possible, {...world, ...(printer && {printer})});
  } finally {
    await browser?.close();
  }
  return errors > 0 || isShort ? 1 : 0;
}

async function wantedLanguages(
  guide: Guide,
  options: PublicationOptions,
  siteDir: string,
): Promise<readonly Language[]> {
  return options.isOnlyChanged ? staleLanguages(guide, options, siteDir) : options.languages;
}

type Workshop = PublicationWorld & {readonly printer?: Printer};

async function publishLanguages(
  guide: Guide,
  options: PublicationOptions,
  workshop: Workshop,
): Promise<void> {
  const made: DownloadFile[] = [];
  for (const language of await wantedLanguages(guide, options, workshop.siteDir)) {
    made.push(...(await publishLanguage(guide, language, options, workshop)));
  }
  const size = made.reduce((sum, {bytes}) => sum + bytes, 0);
  const spoken = spokenIn(options);
  const done = pluralForm(spoken, messagesFor(options).done, made.length);
  workshop.say(filled(done, {size: formatBytes(size, spoken), folder: DOWNLOADS_FOLDER}));
}

async function publishLanguage(
  guide: Guide,
  language: Language,
  options: PublicationOptions,
  {siteDir, publisher, printer, say}: Workshop,
): Promise<readonly DownloadFile[]> {
  const annexes = new Map<Language, Annex>();
  const annexIn = (each: Language): Annex => {
    const annex = annexes.get(each) ?? annexOf(guide, each);
    annexes.set(each, annex);
    return annex;
  };
  const date = guide.edition?.date ?? '';
  const book = toBook(guide, language, {publisher, date, annexIn});
  const onProgress = (progress: Progress): void => {
    const line = progressLine(language, progress, messagesFor(options));
    if (line !== undefined) say(line);
  };
  const source = {siteDir, guide, language, book, publisher, onProgress};
  const made = await makeLanguage({...source, ...(printer && {printer})}, options);
  const files = await storeDownloads(siteDir, book, made, toDownloadCoverage(guide, language));
  for (const file of files.filter(({kind}) => kind === 'book' || kind === 'archive')) {
    say(writtenLine(join(DOWNLOADS_FOLDER, language, file.name), file, spokenIn(options)));
  }
  return files;
}

/** Of the small files not every one is told. */
const TOLD = 10;

function progressLine(
  language: Language,
  progress: Progress,
  messages: PublicationCommandMessages,
): string | undefined {
  const isUntold =
    progress.step === 'small' && progress.done % TOLD !== 0 && progress.done !== progress.total;
  if (isUntold) return undefined;
  const {step: name, ...numbers} = progress;
  const values = Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [key, String(value)]),
  );
  const step = filled(messages.steps[name], values);
  return filled(messages.progress, {language: LANGUAGE_NAMES[language], step});
}

function writtenLine(file: string, {bytes, pages}: DownloadFile, spoken: Language): string {
  const {written, writtenUnpaged} = PUBLICATION_COMMAND_MESSAGES[spoken];
  const message = pages === undefined ? writtenUnpaged : pluralForm(spoken, written, pages);
  return filled(message, {file, size: formatBytes(bytes, spoken)});
}

function filled(message: string, values: Readonly<Record<string, string>>): string {
  const lists = Object.entries(values).map(([key, value]): [string, string[]] => [key, [value]]);
  return fillMessage(message, Object.fromEntries(lists)).join('');
}

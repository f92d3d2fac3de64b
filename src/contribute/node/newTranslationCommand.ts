import {relative, resolve, sep} from 'node:path';
import type {SourceFile} from '../../guide/assembleGuide';
import type {Language} from '../../guide/languages';
import {LANGUAGE_NAMES, LANGUAGES} from '../../guide/languages';
import type {TextPlace} from '../../guide/place';
import {fieldsOf} from '../../guide/roles';
import {parseTextFile} from '../../guide/textFile';
import {fill} from '../scaffold/fill';
import {textPlace} from '../scaffold/newKey';
import {newTranslation} from '../scaffold/newTranslation';
import {RefusedError} from '../scaffold/refusedError';
import {writeText} from './newEntryCommand';
import {reportOf} from './newReport';
import type {NewSession} from './newSession';
import {answersTo, languageNeed} from './newSession';

/** Writes a translation to be filled in and tells what to do next. */
export async function newTranslationCommand(session: NewSession): Promise<string> {
  const {options, messages} = session;
  const {refused, questions} = messages;
  const [, of = ''] = await answersTo(
    session,
    [languageNeed(session), {option: '--of', given: options.of, text: questions.of}],
    'translation --of case-studies/leeds-learning-visit/lt.md --language lv',
  );
  const texts = textsOf(session, of);
  const language = await targetOf(session, texts);
  const [first] = texts;
  const existing = texts.find(({place}) => place.language === language);
  if (existing) throw new RefusedError(fill(refused.hasText, {file: existing.path}));
  const original = texts.find(isOriginal);
  const text = original && newTranslation(original, original.place, language);
  if (!text) throw new RefusedError(fill(refused.faultyOriginal, {file: first.path}));
  await writeText(session, text);
  return reportOf(session, text);
}

type PlacedFile = SourceFile & {readonly place: TextPlace};

/** All texts of the entry that somebody named by the path of one of them, from the site or from the current folder, or by its id. */
function textsOf(
  {content, options, messages: {refused}}: NewSession,
  named: string,
): readonly [PlacedFile, ...PlacedFile[]] {
  const files = content.sources.files.flatMap((file): readonly PlacedFile[] => {
    const place = textPlace(file.path);
    return place ? [{...file, place}] : [];
  });
  const paths = [named, relative(options.site, resolve(named))].map(toPosix);
  const own = files.filter(({path, place}) => paths.includes(path) || place.id === named);
  const keys = new Map(own.map((file) => [`${file.place.kind}:${file.place.key}`, file]));
  if (keys.size > 1) {
    const list = [...keys.values()].map(({path}) => path).join(', ');
    throw new RefusedError(fill(refused.severalTexts, {found: named, list}));
  }
  const [entry] = own;
  if (!entry) throw new RefusedError(fill(refused.unknownText, {found: named}));
  const others = files.filter(
    (file) =>
      file !== entry && file.place.kind === entry.place.kind && file.place.key === entry.place.key,
  );
  return [entry, ...others];
}

function toPosix(path: string): string {
  return path.split(sep).join('/').replace(/^\.\//, '');
}

function isOriginal({place, ...file}: PlacedFile): boolean {
  return !('translation' in fieldsOf(parseTextFile(file, place)));
}

/** The language of the option, else one that the person chooses of those that have no text. */
async function targetOf(session: NewSession, texts: readonly PlacedFile[]): Promise<Language> {
  const {options, messages, ask} = session;
  const given = options.language;
  if (given !== undefined || !ask) return session.language;
  const free = LANGUAGES.filter((each) => !texts.some(({place}) => place.language === each));
  const choices = free.map((id) => ({id, label: LANGUAGE_NAMES[id]}));
  const answer = await ask({text: messages.questions.target, choices}, messages);
  return LANGUAGES.find((each) => each === answer) ?? session.language;
}

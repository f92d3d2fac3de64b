import type {ReadGuide} from '../../guide/assembleGuide';
import {listContent} from '../../guide/node/listContent';
import {readGuide} from '../../guide/node/readGuide';
import type {AcceptScope} from '../acceptPlan';
import {phrase} from '../phrase';
import {acceptFile, findEntry} from './acceptFile';
import type {Answer, Speech} from './answer';
import {findLastEdit} from './findLastEdit';
import type {AcceptTask} from './readOptions';
import type {TranslationFile} from './translationFile';
import {readTranslationFile} from './translationFile';

/** What all files of one run have in common. */
type Run = {
  readonly site: string;
  readonly task: AcceptTask;
  readonly speech: Speech;
  readonly read: ReadGuide;
};

/** Stamps translations. Each file stands for itself: those that are refused do not keep the others from being stamped. */
export async function accept(site: string, task: AcceptTask, speech: Speech): Promise<Answer> {
  const run = {site, task, speech, read: await readGuide(site)};
  if (task.all) return acceptUnstamped(run);
  const answers: Answer[] = [];
  for (const named of task.files) {
    const file = await readTranslationFile(site, named);
    answers.push(file ? await acceptNamed(run, file) : unknownFile(named, speech));
  }
  return join(answers);
}

async function acceptUnstamped(run: Run): Promise<Answer> {
  const answers: Answer[] = [];
  for (const path of (await listContent(run.site)).files) {
    const file = await readTranslationFile(run.site, path);
    if (!file?.isTranslation || file.isStamped) continue;
    answers.push(await acceptFile(run.site, run.read, file, {kind: 'all'}, run.speech));
  }
  const {allStamped} = run.speech.messages.accept;
  return answers.length === 0 ? {output: [allStamped], problems: []} : join(answers);
}

async function acceptNamed(run: Run, file: TranslationFile): Promise<Answer> {
  const {site, task, speech, read} = run;
  if (task.noChangeOfMeaning) return acceptLastEdit(run, file);
  if (isOriginal(run, file)) return refuse(speech.messages.accept.isOriginal, file.file);
  const scope: AcceptScope =
    task.sections.length > 0 ? {kind: 'named', ids: task.sections} : {kind: 'all'};
  return acceptFile(site, read, file, scope, speech);
}

/** Stamps what an edit of the original changed without a change of meaning: in one translation, or in all of an original. */
async function acceptLastEdit(run: Run, file: TranslationFile): Promise<Answer> {
  const {site, task, speech, read} = run;
  const messages = speech.messages.accept;
  const entry = findEntry(read.guide, file);
  const original = entry?.texts.get(entry.original);
  if (!entry || !original) {
    const isOrphan = read.issues.some(
      (issue) => issue.file === file.file && issue.rule === 'translation-without-original',
    );
    return refuse(isOrphan ? messages.noOriginal : messages.originalWithErrors, file.file);
  }
  const lastEdit = await findLastEdit(site, original);
  if (!lastEdit && task.sections.length === 0) {
    return refuse(messages.noEarlierVersion, original.file);
  }
  const scope: AcceptScope = lastEdit
    ? {kind: 'lastEdit', before: lastEdit.before, only: task.sections}
    : {kind: 'knownNamed', ids: task.sections};
  const files = isOriginal(run, file) ? translationsOf(run, file) : [file.file];
  if (files.length === 0) return refuse(messages.noTranslations, file.file);
  const words = {original: original.file, version: lastEdit?.version ?? ''};
  const answers: Answer[] = [
    {output: lastEdit ? [phrase(messages.comparedWith, words)] : [], problems: []},
  ];
  for (const path of files) answers.push(await acceptPath(run, path, scope));
  return join(answers);
}

async function acceptPath({site, read, speech}: Run, path: string, scope: AcceptScope) {
  const file = await readTranslationFile(site, path);
  return file ? acceptFile(site, read, file, scope, speech) : unknownFile(path, speech);
}

function isOriginal({read}: Run, file: TranslationFile): boolean {
  const entry = findEntry(read.guide, file);
  if (entry) return entry.texts.get(entry.original)?.file === file.file;
  return !file.isTranslation;
}

function translationsOf({read}: Run, file: TranslationFile): readonly string[] {
  const texts = [...(findEntry(read.guide, file)?.texts.values() ?? [])];
  return texts.map((text) => text.file).filter((path) => path !== file.file);
}

function unknownFile(named: string, {messages}: Speech): Answer {
  return refuse(messages.accept.unknownFile, named);
}

function refuse(message: string, file: string): Answer {
  return {output: [], problems: [phrase(message, {file})]};
}

function join(answers: readonly Answer[]): Answer {
  return {
    output: answers.flatMap(({output}) => output),
    problems: answers.flatMap(({problems}) => problems),
  };
}

import type {ReadGuide} from '../../guide/assembleGuide';
import {readGuide} from '../../guide/node/readGuide';
import type {Entry, SectionChange, Text} from '../../guide/model';
import {countPhrase, phrase, printable} from '../phrase';
import {sectionMarkdown} from '../textVersion';
import {originalOf} from '../textPath';
import {findEntry} from './acceptFile';
import type {Answer, Speech} from './answer';
import {listIds} from './answer';
import type {StampedVersions} from './findStamped';
import {findStamped} from './findStamped';
import {markLines, renderDiff} from './renderDiff';
import {readTranslationFile} from './translationFile';
import type {TranslationFile} from './translationFile';

/** What changed in the original, section by section, since a translation was stamped. */
export async function diff(
  site: string,
  task: {readonly file: string; readonly sections: readonly string[]},
  speech: Speech,
): Promise<Answer> {
  const {messages} = speech;
  const file = await readTranslationFile(site, task.file);
  if (!file) return refuse(phrase(messages.accept.unknownFile, {file: task.file}));
  const read = await readGuide(site);
  const entry = findEntry(read.guide, file);
  const text = entry?.texts.get(file.place.language);
  const original = entry && originalOf(entry);
  if (!entry || !original || !text) return refuse(sayWhyUnread(read, file, entry, speech));
  if (text === original) return refuse(phrase(messages.diff.isOriginal, {file: file.file}));
  const behind = text.state.kind === 'behind' ? text.state.sections : [];
  const ids = behind.map(({id}) => id);
  const others = task.sections.filter((id) => !ids.includes(id));
  if (behind.length > 0 && others.length > 0) {
    const words = {sections: listIds(others, messages), expected: listIds(ids, messages)};
    return refuse(phrase(messages.diff.sectionNotBehind, {file: file.file, ...words}));
  }
  const shown = behind.filter(({id}) => task.sections.length === 0 || task.sections.includes(id));
  if (shown.length === 0) {
    return {output: [phrase(messages.diff.nothingBehind, {file: file.file})], problems: []};
  }
  const found = await findStamped(site, original, text, shown);
  const output = shown.map((change) => renderChange(change, original, text, found, speech));
  return {output: [output.map(printable).join('\n\n')], problems: []};
}

function renderChange(
  change: SectionChange,
  original: Text,
  text: Text,
  found: StampedVersions,
  {messages}: Speech,
): string {
  const {id, heading} = change;
  const name = heading === '' ? listIds([id], messages) : `${id} (${heading})`;
  const title = `${name}: ${messages.diff.changes[change.change]}`;
  const now = sectionMarkdown(original, id);
  const version = found.versions.get(id);
  const body = version
    ? [
        phrase(messages.diff.since, {version: version.version}),
        renderDiff(version.markdown, now ?? ''),
      ]
    : renderWithout(change, now, whyNot(text, found, id), messages.diff);
  return [title, ...body].join('\n\n');
}

type Reason = 'neverStamped' | 'noGit' | 'shallow' | 'notFound';

function renderWithout(
  {change}: SectionChange,
  now: string | undefined,
  reason: Reason,
  messages: Speech['messages']['diff'],
): readonly string[] {
  // What is new has no earlier version; only a translation that was never stamped needs an explanation.
  const why = change === 'new' && reason !== 'neverStamped' ? [] : [messages[reason]];
  return now === undefined ? why : [...why, messages.asItIsNow, markLines(now, ' ')];
}

function whyNot(text: Text, {history}: StampedVersions, id: string): Reason {
  const stamps = text.translation?.sections ?? {};
  if (Object.keys(stamps).length === 0) return 'neverStamped';
  if (history === 'none') return 'noGit';
  return history === 'shallow' && Object.hasOwn(stamps, id) ? 'shallow' : 'notFound';
}

function sayWhyUnread(
  {issues}: ReadGuide,
  {file, isTranslation}: TranslationFile,
  entry: Entry | undefined,
  {language, messages}: Speech,
): string {
  const {accept} = messages;
  const own = issues.filter((issue) => issue.file === file && issue.severity === 'error');
  if (own.some(({rule}) => rule === 'translation-without-original')) {
    return phrase(accept.noOriginal, {file});
  }
  if (!entry && isTranslation) return phrase(accept.originalWithErrors, {file});
  return countPhrase(language, accept.hasErrors, own.length, {file});
}

function refuse(problem: string): Answer {
  return {output: [], problems: [problem]};
}

import {join} from 'node:path';
import {stamp} from '../../guide/acceptTranslation';
import type {ReadGuide} from '../../guide/assembleGuide';
import {ContentError} from '../../guide/errors';
import {fingerprintsOf} from '../../guide/fingerprint';
import type {Issue} from '../../guide/issue';
import type {Entry, Guide, Text} from '../../guide/model';
import type {RuleId} from '../../guide/rules';
import type {AcceptPlan, AcceptScope, Stamps} from '../acceptPlan';
import {planAccept} from '../acceptPlan';
import {countPhrase, phrase} from '../phrase';
import {isOfEntry, originalOf} from '../textPath';
import type {Answer, Speech} from './answer';
import {listIds} from './answer';
import {replaceFile} from './replaceFile';
import type {TranslationFile} from './translationFile';

/** The entry to which a file belongs; undefined when its original is gone or has errors. */
export function findEntry({entries}: Guide, {place}: TranslationFile): Entry | undefined {
  return entries.find((entry) => isOfEntry(entry, place));
}

/** Stamps one translation as `scope` says, or refuses it with the reason. A file that would stay as it is is not written. */
export async function acceptFile(
  site: string,
  {guide, issues}: ReadGuide,
  file: TranslationFile,
  scope: AcceptScope,
  speech: Speech,
): Promise<Answer> {
  const own = issues.filter((issue) => issue.file === file.file && issue.severity === 'error');
  const original = originalIn(guide, file);
  const {accept} = speech.messages;
  if (own.some(({rule}) => rule === 'translation-without-original')) {
    return refuse(phrase(accept.noOriginal, {file: file.file}));
  }
  if (!original) return refuse(phrase(accept.originalWithErrors, {file: file.file}));
  const now = fingerprintsOf(original);
  const plan = planAccept({...file, now}, scope);
  if (plan.kind !== 'stamp') return refuse(sayWhyNot(plan, file, now, speech));
  const errors = own.filter((issue) => !isMended(issue, now));
  if (errors.length > 0) {
    return refuse(countPhrase(speech.language, accept.hasErrors, errors.length, {file: file.file}));
  }
  return write(site, file, {of: original.language, plan}, speech);
}

function originalIn(guide: Guide, file: TranslationFile): Text | undefined {
  const entry = findEntry(guide, file);
  return entry && originalOf(entry);
}

/** Faults of the stamps are mended by new ones; a section that the original has is a matter of what is stamped. */
function isMended({rule, details}: Issue, now: Stamps): boolean {
  if (rule === 'missing-intro') return true;
  if (rule === 'missing-section') return Object.hasOwn(now, details.found ?? '');
  return STAMP_RULES.includes(rule);
}

const STAMP_RULES: readonly RuleId[] = ['missing-stamp', 'malformed-stamp', 'orphaned-stamp'];

type Write = {readonly of: Text['language']; readonly plan: AcceptPlan & {readonly kind: 'stamp'}};

async function write(
  site: string,
  {file, fileText}: TranslationFile,
  {of, plan}: Write,
  {language, messages}: Speech,
): Promise<Answer> {
  const {accept} = messages;
  const {stamps: sections, changed} = plan;
  if (changed.length === 0) return {output: [phrase(accept.unchanged, {file})], problems: []};
  try {
    const text = stamp(fileText, {of, sections});
    if (text !== fileText) await replaceFile(join(site, file), text);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return refuse(phrase(accept.unwritable, {file}));
  }
  const words = {file, sections: listIds(changed, messages)};
  return {
    output: [countPhrase(language, accept.stamped, changed.length, words)],
    problems: [],
  };
}

function sayWhyNot(
  plan: Exclude<AcceptPlan, {kind: 'stamp'}>,
  {file, stamps}: TranslationFile,
  now: Stamps,
  {language, messages}: Speech,
): string {
  const {accept} = messages;
  const sections = listIds(plan.ids, messages);
  switch (plan.kind) {
    case 'lacks':
      return countPhrase(language, accept.lacks, plan.ids.length, {file, sections});
    case 'extra':
      return countPhrase(language, accept.extra, plan.ids.length, {file, sections});
    case 'unknown': {
      const expected = [...new Set([...Object.keys(now), ...Object.keys(stamps)])];
      const words = {file, sections, expected: listIds(expected, messages)};
      return phrase(accept.unknownSection, words);
    }
  }
}

function refuse(problem: string): Answer {
  return {output: [], problems: [problem]};
}

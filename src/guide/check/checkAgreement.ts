import type {Root} from 'mdast';
import type {Issue} from '../issue';
import type {Section, Text} from '../model';
import {WORDS_SECTION} from '../model';
import type {Finding, Spot} from '../reportIssue';
import {FILE_START, issueAt} from '../reportIssue';
import type {RuleId} from '../rules';
import type {Invariants} from './compareSection';
import {invariantsOf, numbersIn, surplus} from './compareSection';

/** These languages need fewer words than English, but a translation with fewer characters than this share has lost something. */
const SHORTEST_SHARE = 0.85;

const RULES_OF: Readonly<Record<Exclude<keyof Invariants, 'quoted'>, RuleId>> = {
  numbers: 'numbers-differ',
  citations: 'citations-differ',
  terms: 'terms-differ',
  items: 'items-differ',
};

/**
 * Compares a translation with its original, section by section: numbers, cited works, glossary terms, sizes of lists and tables, and
 * the length of the whole. Sections in which the original has changed since are left out: they are known to differ. Reports
 * `numbers-differ`, `citations-differ`, `terms-differ`, `items-differ` and `too-short`.
 */
export function checkAgreement(original: Text, translation: Text): readonly Issue[] {
  const {state, file} = translation;
  const behind = new Set(state.kind === 'behind' ? state.sections.map(({id}) => id) : []);
  const issues = translation.sections.flatMap((section) => {
    const source = original.sections.find(({id}) => id === section.id);
    if (!source || behind.has(section.id)) return [];
    return compare(invariantsOf(section.tree), invariantsOf(source.tree), section.id, {
      file,
      spot: startOf(section.tree),
    });
  });
  const words = behind.has(WORDS_SECTION) ? [] : compareWords(original, translation);
  return [...words, ...issues, ...(behind.size > 0 ? [] : compareLength(original, translation))];
}

type Where = {readonly file: string; readonly spot: Spot};

function compare(here: Invariants, there: Invariants, section: string, where: Where): Issue[] {
  return (Object.keys(RULES_OF) as (keyof typeof RULES_OF)[]).flatMap((name) => {
    const {found, expected} = difference(here, there, name);
    if (found.length + expected.length === 0) return [];
    return [
      differs(RULES_OF[name], {section, found: list(found), expected: list(expected)}, where),
    ];
  });
}

/** What only one of two texts has; of lists, whose order counts, all of both. */
function difference(here: Invariants, there: Invariants, name: keyof typeof RULES_OF) {
  if (name === 'items') {
    const isSame = here.items.join() === there.items.join();
    return isSame ? {found: [], expected: []} : {found: here.items, expected: there.items};
  }
  const optional = (text: Invariants) => (name === 'numbers' ? text.quoted : []);
  return {
    found: surplus(here[name], [...there[name], ...optional(there)]),
    expected: surplus(there[name], [...here[name], ...optional(here)]),
  };
}

function compareWords(original: Text, translation: Text): readonly Issue[] {
  const [here, there] = [translation, original].map(({title, summary, disclaimer = ''}) =>
    [...numbersIn([title, summary, disclaimer].join('\n'))].sort(),
  );
  const where = {file: translation.file, spot: FILE_START};
  const nothing = {quoted: [], citations: [], terms: [], items: []};
  return compare(
    {numbers: here ?? [], ...nothing},
    {numbers: there ?? [], ...nothing},
    WORDS_SECTION,
    where,
  );
}

function compareLength(original: Text, translation: Text): readonly Issue[] {
  const expected = Math.ceil(lengthOf(original.sections) * SHORTEST_SHARE);
  const found = lengthOf(translation.sections);
  if (found >= expected) return [];
  const details = {found: String(found), expected: String(expected)};
  return [differs('too-short', details, {file: translation.file, spot: FILE_START})];
}

/** Characters without white space, so that padded tables count as others. */
function lengthOf(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, {heading, markdown}) => sum + `${heading}${markdown}`.replace(/[\s-]+/g, '').length,
    0,
  );
}

function differs(rule: RuleId, details: Finding['details'], {file, spot}: Where): Issue {
  return issueAt(file, spot, rule, {details: details ?? {}});
}

function list(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.join(', ');
}

function startOf({children}: Root): Spot {
  const {line, column} = children[0]?.position?.start ?? FILE_START;
  return {line, column};
}

import {visit} from 'unist-util-visit';
import {termId} from '../../guide/markdown/directives';
import type {CaseStudyEntry, Entry, Organisation} from '../../guide/model';
import {CODE_SOURCES, type CodeSource} from './codeWeights';

/** Something coded that two cases can have in common. */
export type Code = {
  readonly source: CodeSource;
  /** Id of a term, name of an organisation, number of a project. */
  readonly id: string;
};

/** What a case is about, each code once, in the order of the sources. */
export function codesOf(entry: CaseStudyEntry): readonly Code[] {
  const ids = idsOf(entry);
  const all = CODE_SOURCES.flatMap((source) => ids[source].map((id) => ({source, id})));
  const once = new Map(all.toReversed().map((code) => [codeKey(code), code]));
  return [...once.values()].reverse().filter(({id}) => !SAYS_NOTHING.has(id));
}

/** The same for codes that mean the same: job shadowing is an activity and a term of the glossary. */
export function codeKey({source, id}: Code): string {
  return SUBJECTS.has(source) ? id : `${source}:${id}`;
}

/** The ids of the glossary's terms that the original of an entry marks; translations mark the same. */
export function termsIn({texts, original}: Entry): readonly string[] {
  const ids: string[] = [];
  for (const {markdown, tree} of texts.get(original)?.sections ?? []) {
    // Most sections mark none; looking for the sign is much cheaper than walking the tree.
    if (!markdown.includes(':term[')) continue;
    visit(tree, 'textDirective', (node) => {
      const id = node.name === 'term' ? termId(node) : undefined;
      if (id !== undefined) ids.push(id);
    });
  }
  return ids;
}

/** Lists of subjects, in which one id has one meaning. */
const SUBJECTS: ReadonlySet<CodeSource> = new Set(['activities', 'topics', 'glossary']);

/** Two cases whose sources both leave something out have nothing in common by that. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['none-stated', 'other']);

function idsOf(entry: CaseStudyEntry): Record<CodeSource, readonly string[]> {
  const {facts} = entry;
  const own = facts.organisations.filter(isPartOfIt);
  return {
    activities: facts.activities,
    projects: toList(facts.programme?.projectNumber),
    topics: facts.topics,
    'inclusion-barriers': facts.barriers,
    glossary: termsIn(entry),
    organisations: own.map(({name}) => name),
    'education-levels': facts.levels,
    themes: facts.themes,
    audiences: facts.audience,
    'organisation-kinds': own.map(({kind}) => kind),
    countries: facts.countries,
    delivery: toList(facts.delivery),
    programmes: toList(facts.programme?.name),
  };
}

/** A funder stands behind many practices that have nothing else in common. */
function isPartOfIt({role}: Organisation): boolean {
  return role !== 'funder';
}

function toList(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import {fillMessage} from '../guide/fillMessage';
import {toFacts, type CaseStudyFacts, type EffortFacts} from '../guide/caseStudyFacts';
import {formatHours} from '../guide/formatHours';
import {formatTime} from '../guide/formatTime';
import type {Language} from '../guide/languages';
import type {CaseStudyEntry, Period} from '../guide/model';
import {openEnd} from '../guide/openEnd';
import type {BookContext} from './bookContext';
import type {FactMessages} from './messages/messages';

/** The box of a case study's coded facts; what the source does not give is said not to be stated. */
export function factsBox(entry: CaseStudyEntry, context: BookContext): ElementContent {
  const {language, messages, guide} = context;
  const words = messages.facts;
  const facts = toFacts(guide, entry, language);
  const lines: readonly (readonly [name: string, value: string])[] = [
    [words.evidence, facts.evidence.label],
    [words.where, [facts.places.join(', '), list(facts.countries)].filter(Boolean).join(' – ')],
    [words.when, facts.period ? periodWords(facts.period, words, language) : ''],
    [words.who, organisations(facts, language)],
    [words.activities, list(facts.activities)],
    [words.audience, list(facts.audience)],
    [words.themes, list(facts.themes)],
    [words.topics, list(facts.topics)],
    [words.levels, list(facts.levels)],
    [words.barriers, list(facts.barriers)],
    [words.delivery, facts.delivery?.label ?? ''],
    [words.effort, effortWords(facts.effort, language)],
    [words.programme, programmeWords(facts, language)],
    [words.licence, facts.licence],
  ];
  return factList(lines.map(([name, value]) => [name, value || words.notStated]));
}

/** Names and values as a list of facts. */
export function factList(lines: readonly (readonly [name: string, value: string])[]) {
  return h(
    'dl.guide-facts',
    lines.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
  );
}

/** Hours and cost in words; empty when neither is given. */
export function effortWords(effort: EffortFacts | undefined, language: Language): string {
  const hours =
    effort?.staffHours === undefined ? undefined : formatHours(effort.staffHours, language);
  return [hours, effort?.costBand?.label].filter((part) => part !== undefined).join(', ');
}

function list(terms: readonly {readonly label: string}[]): string {
  return terms.map(({label}) => label).join(', ');
}

function organisations({organisations: all}: CaseStudyFacts, language: Language): string {
  return all
    .map(({name, role}) => `${name} (${role.label.toLocaleLowerCase(language)})`)
    .join('; ');
}

function programmeWords({programme}: CaseStudyFacts, language: Language): string {
  if (!programme) return '';
  const {name, action, projectNumber, grant} = programme;
  const format = {style: 'currency', currency: 'EUR', maximumFractionDigits: 0} as const;
  const money = grant === undefined ? undefined : Intl.NumberFormat(language, format).format(grant);
  return [name.label, action, projectNumber, money].filter((part) => part !== undefined).join(', ');
}

function periodWords(period: Period, words: FactMessages, language: Language): string {
  const {from = period.to, to} = period;
  const open = openEnd(period);
  if (from === undefined) return open === 'ongoing' ? words.ongoing : '';
  const time = formatTime({from, ...(to !== undefined && {to})}, language);
  return fillMessage(words.period[open], {time: [time]}).join('');
}

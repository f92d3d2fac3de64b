import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage, type Language} from '../../../guide/languages';
import {periodWords} from '../periodWords';
import type {CaseStudyFacts} from '../../../guide/caseStudyFacts';
import {formatHours} from '../../../guide/formatHours';

/** The lines of a case's facts box in the reader's language; what the source does not give says so. */
export function useCaseStudyFacts(facts: CaseStudyFacts): {name: string; value: ReactNode}[] {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  return [
    {name: names.evidence(), value: facts.evidence.label},
    {name: names.where(), value: where(facts)},
    {name: names.when(), value: when(facts, language) || notStated()},
    {name: names.who(), value: <Organisations {...facts} />},
    {name: names.activities(), value: words(facts.activities)},
    {name: names.audience(), value: words(facts.audience)},
    {name: names.themes(), value: words(facts.themes)},
    {name: names.topics(), value: words(facts.topics)},
    {name: names.levels(), value: words(facts.levels)},
    {name: names.barriers(), value: words(facts.barriers)},
    {name: names.delivery(), value: facts.delivery?.label ?? notStated()},
    {name: names.effort(), value: effort(facts, language)},
    {name: names.programme(), value: programme(facts, language)},
    {name: names.licence(), value: facts.licence},
  ];
}

const names = {
  evidence: () =>
    translate({
      id: 'guide.facts.evidence',
      message: 'How we know',
      description: 'Line of facts: planned, reported by the organiser …',
    }),
  where: () => translate({id: 'guide.facts.where', message: 'Where', description: 'Line of facts'}),
  when: () => translate({id: 'guide.facts.when', message: 'When', description: 'Line of facts'}),
  who: () => translate({id: 'guide.facts.who', message: 'Who', description: 'Line of facts'}),
  activities: () =>
    translate({id: 'guide.facts.activities', message: 'Activity', description: 'Line of facts'}),
  audience: () =>
    translate({id: 'guide.facts.audience', message: 'For whom', description: 'Line of facts'}),
  themes: () =>
    translate({id: 'guide.facts.themes', message: 'Theme', description: 'Line of facts'}),
  topics: () =>
    translate({id: 'guide.facts.topics', message: 'Topics', description: 'Line of facts'}),
  levels: () =>
    translate({
      id: 'guide.facts.levels',
      message: 'Level of education',
      description: 'Line of facts',
    }),
  barriers: () =>
    translate({
      id: 'guide.facts.barriers',
      message: 'Barriers met',
      description: 'Line of facts: what keeps people away from learning',
    }),
  delivery: () =>
    translate({id: 'guide.facts.delivery', message: 'Delivery', description: 'Line of facts'}),
  effort: () =>
    translate({
      id: 'guide.facts.effort',
      message: 'What it took',
      description: 'Line of facts: hours of staff and cost',
    }),
  programme: () =>
    translate({id: 'guide.facts.programme', message: 'Programme', description: 'Line of facts'}),
  licence: () =>
    translate({
      id: 'guide.facts.licence',
      message: 'Licence of this text',
      description: 'Line of facts',
    }),
};

const notStated = () =>
  translate({
    id: 'guide.facts.notStated',
    message: 'Not stated',
    description: 'In place of a fact',
  });

function words(terms: readonly {label: string}[]): string {
  return terms.map(({label}) => label).join(', ') || notStated();
}

function where({places, countries}: CaseStudyFacts): string {
  return [places.join(', '), words(countries)].filter(Boolean).join(' – ');
}

function when({period}: CaseStudyFacts, language: Language): string {
  return period ? periodWords(period, language) : '';
}

function Organisations({organisations}: Pick<CaseStudyFacts, 'organisations'>) {
  if (organisations.length === 0) return <>{notStated()}</>;
  return (
    <ul className="plain-list">
      {organisations.map(({name, role}) => (
        <li key={name}>
          {name} ({role.label.toLocaleLowerCase()})
        </li>
      ))}
    </ul>
  );
}

function effort({effort: facts}: CaseStudyFacts, language: Language): string {
  const hours =
    facts?.staffHours === undefined ? undefined : formatHours(facts.staffHours, language);
  const cost = facts?.costBand?.label;
  return [hours, cost].filter((part) => part !== undefined).join(', ') || notStated();
}

function programme({programme: facts}: CaseStudyFacts, language: Language): string {
  if (!facts) return notStated();
  const grant =
    facts.grant === undefined
      ? undefined
      : new Intl.NumberFormat(language, {
          style: 'currency',
          currency: 'EUR',
          maximumFractionDigits: 0,
        }).format(facts.grant);
  return [facts.name.label, facts.action, facts.projectNumber, grant]
    .filter((part) => part !== undefined)
    .join(', ');
}

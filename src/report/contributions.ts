import type {Language} from '../guide/languages';
import type {Entry, Guide} from '../guide/model';
import {toLabelled} from '../guide/outline';

/** An organisation with the case studies that name it. */
export type PartnerCount = {
  readonly name: string;
  /** Labels of its roles, each once. */
  readonly roles: readonly string[];
  readonly caseStudies: number;
};

/** A country with the case studies that name it. */
export type CountryCount = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly caseStudies: number;
};

/** A role or institution with the translations that it has reviewed. */
export type ReviewerCount = {readonly name: string; readonly translations: number};

/** The organisations of all case studies, those of most first; the same name is the same organisation. */
export function countPartners(guide: Guide, language: Language): readonly PartnerCount[] {
  const partners = new Map<string, {roles: Set<string>; cases: Set<string>}>();
  for (const {id, facts} of casesOf(guide)) {
    for (const {name, role} of facts.organisations) {
      const partner = partners.get(name) ?? {roles: new Set(), cases: new Set()};
      partner.roles.add(toLabelled(guide, 'organisation-roles', role, language).label);
      partner.cases.add(id);
      partners.set(name, partner);
    }
  }
  return [...partners]
    .map(([name, {roles, cases}]) => ({name, roles: [...roles], caseStudies: cases.size}))
    .sort((a, b) => b.caseStudies - a.caseStudies || a.name.localeCompare(b.name, language));
}

/** The countries of all case studies, those of most first. */
export function countCountries(guide: Guide, language: Language): readonly CountryCount[] {
  const codes = casesOf(guide).flatMap(({facts}) => [...new Set(facts.countries)]);
  return countEach(codes).map(([code, caseStudies]) => ({
    code,
    name: toLabelled(guide, 'countries', code, language).label,
    caseStudies,
  }));
}

/** Who has reviewed translations, as far as the translations say it. */
export function countReviewers({entries}: Guide): readonly ReviewerCount[] {
  const names = entries.flatMap(({texts}) =>
    [...texts.values()].flatMap(({translation}) =>
      translation?.review === 'reviewed' && translation.reviewedBy ? [translation.reviewedBy] : [],
    ),
  );
  return countEach(names).map(([name, translations]) => ({name, translations}));
}

function casesOf({entries}: Guide): readonly Extract<Entry, {kind: 'caseStudy'}>[] {
  return entries.filter((entry) => entry.kind === 'caseStudy');
}

/** Values with how often they occur, the most frequent first. */
function countEach(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

import type {CaseStudyCard} from '../caseStudyPage';

/** The line of facts on a case's card: home country, themes, how we know. */
export function caseStudyCardFacts({countries, themes, evidence}: CaseStudyCard): string {
  return [countries[0]?.label, themes.map(({label}) => label).join(', '), evidence.label]
    .filter(Boolean)
    .join(' · ');
}

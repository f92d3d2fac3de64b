import type {Language} from '../guide/languages';
import type {EntryKind} from '../guide/model';
import type {EntryOutline} from '../guide/outline';

/** An entry's text as schema.org describes works and their translations. */
export type WorkData = {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'LearningResource' | 'NewsArticle';
  readonly '@id': string;
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly inLanguage: Language;
  readonly translationOfWork?: WorkReference;
  readonly workTranslation?: readonly WorkReference[];
};

type WorkReference = {
  readonly '@type': WorkData['@type'];
  readonly '@id': string;
  readonly inLanguage: Language;
};

/**
 * The structured data of the text that a page shows: in which language it is, of which text it is a translation, or, for the
 * original, which translations there are.
 *
 * @param url The public address of the page in a language.
 * @see https://schema.org/translationOfWork
 */
export function toWorkData(outline: EntryOutline, url: (language: Language) => string): WorkData {
  const {shown, original, available} = outline.state;
  const type = TYPES[outline.kind];
  const reference = (language: Language): WorkReference => ({
    '@type': type,
    '@id': url(language),
    inLanguage: language,
  });
  const translations = available.filter((language) => language !== original);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url(shown),
    url: url(shown),
    name: outline.title,
    description: outline.summary,
    inLanguage: shown,
    ...(shown !== original && {translationOfWork: reference(original)}),
    ...(shown === original &&
      translations.length > 0 && {workTranslation: translations.map(reference)}),
  };
}

const TYPES: Record<EntryKind, WorkData['@type']> = {
  chapter: 'LearningResource',
  caseStudy: 'LearningResource',
  newsItem: 'NewsArticle',
};

import type {Language} from '../../guide/languages';

/** A coded value as schema.org describes it. */
export type DefinedTerm = {
  readonly '@type': 'DefinedTerm';
  readonly termCode: string;
  readonly name: string;
};

/** Another work; `name` of one that the page speaks of, `@id` of one that has a page here. */
export type Work = {
  readonly '@type': 'CreativeWork' | 'LearningResource';
  readonly '@id'?: string;
  readonly name?: string;
  readonly inLanguage: string;
  readonly url?: string;
  readonly publisher?: {readonly '@type': 'Organization'; readonly name: string};
};

/** A country by its code, or a place of which only the name is known. */
export type PlaceData =
  | {readonly '@type': 'Country'; readonly name: string; readonly identifier: string}
  | {readonly '@type': 'Place'; readonly name: string};

/**
 * A case study as a learning resource of schema.org. What is not stated is absent; no list is empty.
 *
 * @see https://schema.org/LearningResource
 */
export type LearningResource = {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'LearningResource';
  readonly '@id'?: string;
  readonly url?: string;
  readonly name: string;
  readonly description: string;
  readonly inLanguage: Language;
  readonly learningResourceType: 'case study';
  readonly isAccessibleForFree: true;
  readonly about?: readonly DefinedTerm[];
  readonly educationalLevel?: readonly DefinedTerm[];
  readonly audience?: readonly {readonly '@type': 'Audience'; readonly audienceType: string}[];
  readonly spatialCoverage?: readonly PlaceData[];
  /** ISO 8601 interval; see `temporalCoverage`. */
  readonly temporalCoverage?: string;
  /** Address where there is one, else the SPDX identifier. */
  readonly license: string;
  readonly isBasedOn?: readonly Work[];
  readonly translationOfWork?: Work;
  readonly workTranslation?: readonly Work[];
};

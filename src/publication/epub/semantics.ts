import type {DivisionKind} from '../book';

/** What a division is to a reading system. */
export type Semantics = {
  readonly matter: 'frontmatter' | 'bodymatter' | 'backmatter';
  /** Terms of the EPUB Structural Semantics Vocabulary. */
  readonly type?: string;
  /** The role of DPUB-ARIA that says the same. */
  readonly role?: string;
};

const CHAPTER: Semantics = {matter: 'bodymatter', type: 'chapter', role: 'doc-chapter'};
const PART: Semantics = {matter: 'bodymatter', type: 'part', role: 'doc-part'};

/**
 * What the kinds of division are to a reading system. A case study is a chapter of its part.
 *
 * @see https://www.w3.org/TR/epub-ssv-11/ and https://www.w3.org/TR/dpub-aria-1.1/
 */
export const SEMANTICS: Readonly<Record<DivisionKind, Semantics>> = {
  imprint: {matter: 'frontmatter', type: 'copyright-page'},
  coverage: {matter: 'frontmatter'},
  start: {matter: 'bodymatter', type: 'introduction', role: 'doc-introduction'},
  part: PART,
  chapter: CHAPTER,
  cases: PART,
  caseStudy: CHAPTER,
  moreCases: CHAPTER,
  chronicle: {matter: 'backmatter', type: 'appendix', role: 'doc-appendix'},
  glossary: {matter: 'backmatter', type: 'glossary', role: 'doc-glossary'},
  bibliography: {matter: 'backmatter', type: 'bibliography', role: 'doc-bibliography'},
};

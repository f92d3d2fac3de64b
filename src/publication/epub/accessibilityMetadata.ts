import {xml, type XmlContent} from './serializeXml';
import type {AccessibilityWords} from './words/epubWords';

/** What of a book decides how accessible it may be called. */
export type AccessibilityFacts = {
  readonly hasPictures: boolean;
  /** Whether each picture has an alternative text or is marked as saying nothing. */
  readonly hasAlternativeTexts: boolean;
  readonly hasIndex: boolean;
  readonly hasPages: boolean;
};

/**
 * What the package says about accessibility. It claims no conformance to EPUB Accessibility: such a claim needs somebody who has
 * evaluated the book and signs for it.
 *
 * @see https://www.w3.org/TR/epub-a11y-11/ and https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/
 */
export function accessibilityMetadata(
  facts: AccessibilityFacts,
  words: AccessibilityWords,
): XmlContent[] {
  const {hasPictures, hasAlternativeTexts, hasIndex, hasPages} = facts;
  const isText = !hasPictures || hasAlternativeTexts;
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(hasAlternativeTexts ? ['alternativeText'] : []),
    ...(hasIndex ? ['index'] : []),
    ...(hasPages ? ['pageNavigation'] : []),
  ];
  const summary = [
    ...(isText ? [words.text] : []),
    words.structure,
    ...(hasPictures && hasAlternativeTexts ? [words.pictures] : []),
    ...(hasPages ? [words.pages] : []),
    words.tested,
  ];
  return [
    schema('accessMode', 'textual'),
    ...(hasPictures ? [schema('accessMode', 'visual')] : []),
    schema('accessModeSufficient', isText ? 'textual' : 'textual,visual'),
    ...features.map((feature) => schema('accessibilityFeature', feature)),
    schema('accessibilityHazard', 'none'),
    schema('accessibilitySummary', summary.join(' ')),
  ];
}

function schema(property: string, value: string): XmlContent {
  return xml('meta', {property: `schema:${property}`}, [value]);
}

/** What brings elements to life that only some pages have, by the element that tells. */
export const ELEMENT_PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'guide-case-finder': () => import('./elementParts/caseFinder'),
  'guide-case-compare': () => import('./elementParts/caseCompare'),
  'guide-compare-bar': () => import('./elementParts/compareChoice'),
  'guide-print': () => import('./elementParts/print'),
};

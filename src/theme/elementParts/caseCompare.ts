import {GuideCaseCompare} from '@site/src/caseStudies/browser/compare/guideCaseCompare';

/** Brings the table of the comparison to life. */
customElements.define('guide-case-compare', GuideCaseCompare);

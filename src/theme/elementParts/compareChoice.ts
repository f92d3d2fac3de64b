import {GuideCompareBar} from '@site/src/caseStudies/browser/compare/guideCompareBar';
import {GuideCompareChoice} from '@site/src/caseStudies/browser/compare/guideCompareChoice';

/** Brings the choice of case studies for comparing to life. */
customElements.define('guide-compare-bar', GuideCompareBar);
customElements.define('guide-compare-choice', GuideCompareChoice);

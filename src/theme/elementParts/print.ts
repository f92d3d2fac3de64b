import {GuidePrint} from '@site/src/caseStudies/browser/page/guidePrint';

/** Brings the links that print a sheet alone to life. */
customElements.define('guide-print', GuidePrint);

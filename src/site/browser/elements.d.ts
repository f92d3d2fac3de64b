import type {DetailedHTMLProps, HTMLAttributes} from 'react';

/** The custom elements of the site, as React's markup knows them. */
declare module 'react' {
  namespace JSX {
    // Only an interface can be widened.
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
    interface IntrinsicElements {
      'guide-theme': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-languages': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        // React passes this attribute of a custom element on as it is written.
        class?: string | undefined;
      };
      'guide-case-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-case-compare': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-compare-bar': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-compare-choice': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-print': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-search': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'guide-search-results': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

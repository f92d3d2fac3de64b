/** The part of Citation.js that we use; version 0.8 comes without types. */
declare module '@citation-js/core' {
  /** A citation processor for a list of works. */
  export type Engine = {
    readonly opt: {readonly development_extensions: {wrap_url_and_doi: boolean}};
    getTerm: (term: string, form: 'long' | 'short') => string;
    updateItems: (ids: readonly string[]) => void;
    makeBibliography: () => readonly [unknown, readonly string[]];
  };

  type CslConfig = {
    readonly locales: {has: (name: string) => boolean; add: (name: string, xml: string) => void};
    engine: (works: readonly object[], style: string, locale: string, format: 'html') => Engine;
  };

  export const plugins: {
    readonly config: {get: (name: '@csl') => CslConfig};
    readonly output: {
      format: (format: string, works: readonly object[], options: {format: 'object'}) => unknown;
    };
  };

  /** Works that were read from text, in any format whose plugin is there. */
  export class Cite {
    /** Looks for the format itself, also in the values of the right one; `forceType` names it. */
    constructor(text: string, options?: {readonly forceType: string});
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

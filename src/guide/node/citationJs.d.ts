/** The part of Citation.js that we use; version 0.8 comes without types. */
declare module '@citation-js/core' {
  /** A citation processor for a list of works. */
  type Engine = {
    readonly opt: {readonly development_extensions: {wrap_url_and_doi: boolean}};
    updateItems: (ids: readonly string[]) => void;
    makeBibliography: () => readonly [unknown, readonly string[]];
  };

  type CslConfig = {
    readonly locales: {has: (name: string) => boolean; add: (name: string, xml: string) => void};
    engine: (works: readonly object[], style: string, locale: string, format: 'html') => Engine;
  };

  export const plugins: {readonly config: {get: (name: '@csl') => CslConfig}};
}

declare module '@citation-js/plugin-csl';

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {plugins, type Engine} from '@citation-js/core';
import '@citation-js/plugin-csl';
import type {Language} from '../languages';

/** The citation style of all lists of sources. */
const STYLE = 'apa';

/** CSL's names of our languages. */
const LOCALES: Record<Language, string> = {
  en: 'en-GB',
  lt: 'lt-LT',
  lv: 'lv-LV',
  et: 'et-EE',
  pl: 'pl-PL',
};

/**
 * The citation processor of a language with some works, in the style of the American Psychological Association. There is one
 * per language: who asks for it takes the works of the one before away.
 */
export function apaEngine(works: readonly {readonly id: string}[], language: Language): Engine {
  const config = plugins.config.get('@csl');
  const locale = LOCALES[language];
  if (!config.locales.has(locale)) config.locales.add(locale, readLocale(locale));
  const engine = config.engine(works, STYLE, locale, 'html');
  engine.opt.development_extensions.wrap_url_and_doi = true;
  return engine;
}

/** The line of one of its works in a list of sources: HTML, not yet sanitised. */
export function apaEntry(engine: Engine, id: string): string {
  engine.updateItems([id]);
  const [entry = ''] = engine.makeBibliography()[1];
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
}

function readLocale(name: string): string {
  return readFileSync(join(__dirname, '..', 'bibliography', 'locales', `${name}.xml`), 'utf8');
}

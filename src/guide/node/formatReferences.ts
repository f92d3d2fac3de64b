import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-csl';
import type {FormattedReference} from '../annex';
import type {Language} from '../languages';
import type {Reference} from '../schemas/bibliography';

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
 * Formats works in the style of the American Psychological Association with the words of `language` (`3-iasis leid.`), one at a
 * time and each once. One work alone is never `2021a`: the guide tells works apart by their number.
 */
export function createReferenceFormatter(
  references: readonly Reference[],
  language: Language,
): (id: string) => FormattedReference | undefined {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const formatted = new Map<string, FormattedReference>();
  return (id) => {
    const reference = byId.get(id);
    if (reference === undefined) return undefined;
    const known = formatted.get(id);
    if (known) return known;
    const made = {id, lang: reference.language, html: format(reference, language)};
    formatted.set(id, made);
    return made;
  };
}

function format(reference: Reference, language: Language): string {
  const config = plugins.config.get('@csl');
  const locale = LOCALES[language];
  if (!config.locales.has(locale)) config.locales.add(locale, readLocale(locale));
  const engine = config.engine([reference], STYLE, locale, 'html');
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.updateItems([reference.id]);
  const [entry = ''] = engine.makeBibliography()[1];
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
}

function readLocale(name: string): string {
  return readFileSync(join(__dirname, '..', 'bibliography', 'locales', `${name}.xml`), 'utf8');
}

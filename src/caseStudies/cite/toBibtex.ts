import type {Language} from '../../guide/languages';
import type {CslItem} from './toCslItem';

/** The names of our languages in LaTeX, by which titles are hyphenated. */
const LATEX_LANGUAGES: Record<Language, string> = {
  en: 'english',
  lt: 'lithuanian',
  lv: 'latvian',
  et: 'estonian',
  pl: 'polish',
};

/**
 * A work as BibTeX, in UTF-8. `@online` is BibLaTeX's; styles of the old BibTeX take it for `@misc`. The fields are those of
 * Citation.js, whose own writer we cannot use: it leaves out letters for which it knows no command, or escapes nothing at all.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export function toBibtex(item: CslItem): string {
  const {title, language, note, 'original-title': original, 'container-title': site, URL} = item;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // A second pair of braces keeps capital letters, which styles for English would make small.
    ['title', `{${escapeTex(title)}}`],
    ['organization', escapeTex(site)],
    ['langid', LATEX_LANGUAGES[language]],
    ['origtitle', original && escapeTex(original)],
    ['note', note && escapeTex(note)],
    ['url', URL],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@online{${item.id},\n${lines.join('')}}\n`;
}

/** Only what is no letter for TeX. Braces get names, since BibTeX counts escaped ones too. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}^~#$%&_]/g, (sign) => TEX_NAMES[sign] ?? `\\${sign}`);
}

const TEX_NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

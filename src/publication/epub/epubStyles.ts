import type {EpubFont} from './epubParts';
import {FONTS_FOLDER} from './fileNames';

/**
 * The style sheet of the EPUB. Size, colour and spacing of the text are the reader's; a typeface is suggested only when there are
 * font files.
 */
export function epubStyles(fonts: readonly EpubFont[]): string {
  const has = (use: EpubFont['use']) => fonts.some((font) => font.use === use);
  return [
    ...fonts.map(toFontFace),
    ...(has('text') ? [`body { font-family: ${FAMILIES.text}, sans-serif; }`] : []),
    ...(has('headings')
      ? [`h1, h2, h3, h4, h5, h6 { font-family: ${FAMILIES.headings}, serif; }`]
      : []),
    RULES,
  ].join('\n');
}

const FAMILIES = {text: "'Guide Text'", headings: "'Guide Headings'"} as const;

function toFontFace({name, use, weight = '400'}: EpubFont): string {
  const source = `src: url('${FONTS_FOLDER}/${name}')`;
  return `@font-face { font-family: ${FAMILIES[use]}; font-weight: ${weight}; ${source}; }`;
}

/** Lines take the colour of the text, so that they are seen on any ground. */
const RULES = `
html { line-height: 1.5; }
body { margin: 0; padding: 0 0.5em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; hyphens: none; text-align: start; break-after: avoid; break-inside: avoid; }
h1 { margin: 1em 0 0.8em; font-size: 1.7em; }
h2 { margin: 1.6em 0 0.5em; font-size: 1.35em; }
h3 { margin: 1.3em 0 0.4em; font-size: 1.15em; }
h4, h5, h6 { margin: 1.2em 0 0.3em; font-size: 1em; }
p, ul, ol, dl, blockquote { margin: 0.6em 0; }
p { orphans: 2; widows: 2; }
blockquote { margin-inline: 1.2em; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; break-inside: avoid; }
figcaption { font-size: 0.9em; }
pre { white-space: pre-wrap; }

.guide-cover { margin: 0; text-align: center; break-after: page; }
.guide-cover img { max-height: 100vh; }
.guide-number { margin-inline-end: 0.15em; }
.guide-part h1, .guide-cases h1 { margin-top: 3em; }
.guide-lead { font-size: 1.1em; }
.guide-claim, .guide-state, .guide-disclaimer { font-size: 0.9em; }
.guide-state, .guide-disclaimer { padding-inline-start: 0.8em; border-inline-start: 0.15em solid; }
.guide-page { display: none; }
.guide-citation { white-space: nowrap; }
.guide-citation a { text-decoration: none; }

.guide-tool { margin: 1.5em 0; padding: 0.8em; border: 0.12em solid; border-radius: 0.3em; break-before: page; }
.guide-tool__title { margin-top: 0; font-size: 1.2em; font-weight: bold; break-after: avoid; }
.guide-note { margin: 1em 0; padding: 0.1em 0.8em; border-inline-start: 0.25em solid; break-inside: avoid; }
.guide-note__title { font-weight: bold; break-after: avoid; }
.guide-task { list-style: none; }
.guide-task .guide-box { margin-inline-start: -1.4em; }
.guide-blank { display: inline-block; min-width: 8em; border-bottom: 0.06em solid; }
.guide-term { text-decoration: underline dotted; }

.guide-table { margin: 1em 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.3em 0.4em; border: 0.06em solid; text-align: start; vertical-align: top; }
td:empty { height: 2em; }
tr { break-inside: avoid; }
.guide-align-left { text-align: left; }
.guide-align-center { text-align: center; }
.guide-align-right { text-align: right; }

.guide-facts { margin: 1em 0; padding: 0.5em 0.8em; border: 0.06em solid; }
.guide-facts div { margin: 0.3em 0; }
dt { font-weight: bold; break-after: avoid; }
.guide-facts dd { margin: 0; }

.footnotes, .guide-sources { font-size: 0.9em; }
.guide-index { padding: 0; list-style: none; }
.guide-index li { margin: 0.2em 0; padding-inline-start: 1em; text-indent: -1em; }
nav ol { padding-inline-start: 1.2em; list-style: none; }
nav > ol, #tools ol { padding: 0; list-style: none; }
nav li, #tools li { margin: 0.3em 0; }
nav a, #tools a { text-decoration: none; }
#tools { break-before: page; }
`;

import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {writeFiles} from '../../guide/node/writeFiles';
import type {DocumentTokens} from '../documentTokens';
import {bundleElements, shortHash} from './bundleElements';
import {purgeStyles} from './purgeStyles';
import {slimDocument} from './slimDocument';

/** A built site and the script of its reading pages. */
export type BuiltSite = {
  readonly outDir: string;
  /** With `/` at both ends. */
  readonly baseUrl: string;
  /** The module that registers the custom elements. */
  readonly elements: string;
  /** Paths below `outDir` of other languages' sites, which are left alone. */
  readonly excluded: readonly string[];
};

/**
 * Turns the built pages into documents: without framework, with one small module, and with the part of the style sheet
 * that they use. Pages marked as applications stay as they are.
 */
export async function slimDocuments(site: BuiltSite): Promise<void> {
  const bundle = await bundleElements(site.elements);
  const assets = join(site.outDir, 'assets');
  await mkdir(assets, {recursive: true});
  await writeFiles(assets, bundle.files);
  const tokens: DocumentTokens = new Set();
  const script = bundle.files.map(({content}) => content).join('\n');
  const pages = await slimPages(site, bundle.entry, tokens);
  const css = await purgeStyles(await readStyles(assets), tokens, script);
  const stylesName = `guide-${shortHash(css)}.css`;
  await writeFile(join(assets, 'css', stylesName), css);
  const preload = fontPreload(css);
  for (const page of pages) {
    const html = await readFile(page, 'utf8');
    const address = `${site.baseUrl}assets/css/${stylesName}`;
    await writeFile(page, html.replace(STYLES_ADDRESS, address).replace(PRELOAD_MARK, preload));
  }
}

const STYLES_ADDRESS = 'guide-styles:pending';
const PRELOAD_MARK = '<!--guide-preload-->';

async function slimPages(
  {outDir, baseUrl, excluded}: BuiltSite,
  script: string,
  tokens: DocumentTokens,
): Promise<string[]> {
  const head = `${PRELOAD_MARK}<script type="module" src="${baseUrl}assets/${script}"></script>${SPECULATION_RULES}`;
  const pages: string[] = [];
  for (const page of await listPages(outDir, excluded)) {
    const html = await readFile(page, 'utf8');
    const slim = slimDocument(html, {baseUrl, head, styles: STYLES_ADDRESS}, tokens);
    if (slim === undefined) continue;
    await writeFile(page, slim);
    pages.push(page);
  }
  return pages;
}

/** Lets the browser fetch a page that the reader is about to open; browsers without it ignore the block. */
const SPECULATION_RULES = `<script type="speculationrules">${JSON.stringify({
  prefetch: [{where: {href_matches: '/*'}, eagerness: 'moderate'}],
})}</script>`;

async function listPages(outDir: string, excluded: readonly string[]): Promise<string[]> {
  const files = await readdir(outDir, {recursive: true});
  return files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !excluded.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => join(outDir, file))
    .sort();
}

/** The host's style sheets in the order of their names; ours is the only one unless a page brings its own. */
async function readStyles(assets: string): Promise<string> {
  const names = (await readdir(join(assets, 'css'))).filter((name) => name.endsWith('.css')).sort();
  const sheets = names.map((name) => readFile(join(assets, 'css', name), 'utf8'));
  return (await Promise.all(sheets)).join('\n');
}

/** Tells the browser to fetch the text's font before it has read the style sheet. */
function fontPreload(css: string): string {
  const address =
    /url\(["']?([^"')]*guide-text-latin\.[^"')]*\.woff2|[^"')]*guide-text-latin-[^"')]*\.woff2)/.exec(
      css,
    )?.[1];
  if (address === undefined) return '';
  return `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`;
}

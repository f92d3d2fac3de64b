import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import type {NamedFile} from '../../guide/namedFile';
import {writeFiles} from '../../guide/node/writeFiles';
import type {DocumentTokens} from '../documentTokens';
import {bundleElements, shortHash, type ElementsBundle} from './bundleElements';
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
  /** Folders of pages that look so different from others that they have a style sheet of their own. */
  readonly stylesApart: readonly string[];
};

/** Pages that share a style sheet. */
type Group = {readonly tokens: DocumentTokens; readonly pages: string[]};

/**
 * Turns the built pages into documents: without framework, with one small module, and with the part of the style sheet
 * that they use. Pages marked as applications stay as they are.
 */
export async function slimDocuments(site: BuiltSite): Promise<void> {
  const bundle = await bundleElements(site.elements);
  const assets = join(site.outDir, 'assets');
  await mkdir(assets, {recursive: true});
  await writeFiles(assets, bundle.files);
  const groups = await slimPages(site, bundle.entry);
  const styles = await readStyles(assets);
  for (const {tokens, pages} of groups) {
    const css = await purgeStyles(styles, tokens, scriptOf(bundle, tokens));
    const name = `guide-${shortHash(css)}.css`;
    await writeFile(join(assets, 'css', name), css);
    const preload = fontPreload(css);
    for (const page of pages) {
      const html = await readFile(page, 'utf8');
      const address = `${site.baseUrl}assets/css/${name}`;
      await writeFile(page, html.replace(STYLES_ADDRESS, address).replace(PRELOAD_MARK, preload));
    }
  }
}

const STYLES_ADDRESS = 'guide-styles:pending';
const PRELOAD_MARK = '<!--guide-preload-->';

async function slimPages(site: BuiltSite, script: string): Promise<readonly Group[]> {
  const {outDir, baseUrl, excluded} = site;
  const head = `${PRELOAD_MARK}<script type="module" src="${baseUrl}assets/${script}"></script>${SPECULATION_RULES}`;
  const groups = new Map<string, Group>();
  for (const page of await listPages(outDir, excluded)) {
    const html = await readFile(page, 'utf8');
    const name = groupOf(site, relative(outDir, page));
    const group = groups.get(name) ?? {tokens: new Set<string>(), pages: []};
    const slim = slimDocument(html, {baseUrl, head, styles: STYLES_ADDRESS}, group.tokens);
    if (slim === undefined) continue;
    await writeFile(page, slim);
    group.pages.push(page);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** The folder of pages with a style sheet of their own; empty for all others. */
function groupOf({stylesApart}: BuiltSite, page: string): string {
  const [folder = ''] = page.split(sep);
  return stylesApart.includes(folder) ? folder : '';
}

/** The files of the script that pages with these names may load: an element that they do not have never comes to life. */
function scriptOf({files}: ElementsBundle, tokens: DocumentTokens): string {
  const isLoaded = ({content}: NamedFile): boolean => {
    const elements = [...content.matchAll(/customElements\.define\("([a-z-]+)"/gu)];
    return elements.length === 0 || elements.some(([, name = '']) => tokens.has(name));
  };
  return files
    .filter(isLoaded)
    .map(({content}) => content)
    .join('\n');
}

/** Lets the browser fetch a page, but no file, that the reader is about to open; browsers without it ignore the block. */
const SPECULATION_RULES = `<script type="speculationrules">${JSON.stringify({
  prefetch: [
    {
      where: {and: [{href_matches: '/*'}, {not: {selector_matches: '[download]'}}]},
      eagerness: 'moderate',
    },
  ],
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

import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import type {Language} from '../../guide/languages';
import type {Entry, EntryKind, Guide} from '../../guide/model';
import {toCard} from '../card';
import {cardFile} from '../cardFile';
import {cardLayout} from '../cardLayout';
import type {CardNode} from '../cardNode';
import {openCardCache, writeWhole, type CardCache} from './cardCache';
import {readCardFonts, type CardFonts} from './cardFonts';
import {createCardRenderer, type RenderCard} from './renderCard';

/** Which cards are drawn for whom, and where they are put. */
export type CardJob = {
  readonly guide: Guide;
  readonly language: Language;
  /** The name of the site in that language. */
  readonly siteTitle: string;
  readonly kinds: readonly EntryKind[];
  /** The folder of the built site of that language. */
  readonly outDir: string;
  readonly cacheDir: string;
  /** Another renderer than the usual one. */
  readonly createRenderer?: (fonts: CardFonts) => Promise<RenderCard>;
};

/** How many cards were written, and how many of these had to be drawn. */
export type CardCount = {readonly written: number; readonly drawn: number};

/** Writes the cards of all entries of these kinds; draws only those that no earlier build has drawn. */
export async function writeCards(job: CardJob): Promise<CardCount> {
  const since = new Date();
  const fonts = await readCardFonts();
  const cache = openCardCache(job.cacheDir);
  const draw = drawOnDemand(fonts, cache, job.createRenderer ?? createCardRenderer);
  const entries = job.guide.entries.filter(({kind}) => job.kinds.includes(kind));
  let drawn = 0;
  await inLanes(entries, async (entry) => {
    const {png, isNew} = await draw(layoutOf(job, entry, fonts));
    if (isNew) drawn++;
    await writeWhole(path.join(job.outDir, cardFile(entry.kind, entry.id)), png);
  });
  await cache.tidy(since);
  return {written: entries.length, drawn};
}

function layoutOf(
  {guide, language, siteTitle}: CardJob,
  entry: Entry,
  {font}: CardFonts,
): CardNode {
  return cardLayout(toCard(guide, entry, language, siteTitle), font);
}

type Drawn = {readonly png: Buffer; readonly isNew: boolean};

/** Gives a card from the cache, else draws it; the renderer is made when the first card needs it. */
function drawOnDemand(
  fonts: CardFonts,
  cache: CardCache,
  createRenderer: (fonts: CardFonts) => Promise<RenderCard>,
): (layout: CardNode) => Promise<Drawn> {
  const version = versionOf(fonts);
  let renderer: Promise<RenderCard> | undefined;
  return async (layout) => {
    const hash = hashOf(version, JSON.stringify(layout));
    const known = await cache.read(hash);
    if (known) return {png: known, isNew: false};
    const render = await (renderer ??= createRenderer(fonts));
    const png = await render(layout);
    await cache.keep(hash, png);
    return {png, isNew: true};
  };
}

/** Changes with whatever turns the same boxes into another picture. */
function versionOf({files}: CardFonts): string {
  return hashOf(
    packageVersion('satori'),
    packageVersion('@resvg/resvg-js'),
    ...files.map(({data}) => data),
  );
}

function packageVersion(name: string): string {
  const description: unknown = createRequire(__filename)(`${name}/package.json`);
  return z.object({version: z.string()}).parse(description).version;
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** While one card is turned into pixels, which happens outside of the main thread, the next one is laid out. */
const LANES = 3;

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({length: LANES}, lane));
}

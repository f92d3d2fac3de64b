import {randomUUID} from 'node:crypto';
import {mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CARD_SIZE} from '../cardFile';

/** Cards of earlier builds by the hash of what is on them. */
export type CardCache = {
  /** The card as it was drawn; undefined when it was not yet, or its file is damaged. */
  readonly read: (hash: string) => Promise<Buffer | undefined>;
  readonly keep: (hash: string, png: Buffer) => Promise<void>;
  /** Takes out the cards that were used longest ago, until the rest is as small as it may be; what was used since `since` stays. */
  readonly tidy: (since: Date, limit?: number) => Promise<void>;
};

/** Bytes: room for the cards of two thousand entries in five languages, at 25 KB each. */
const LIMIT = 256 * 1024 * 1024;

/** The cards that are kept in a folder. A folder in which nothing can be written keeps nothing: cards are drawn anew then. */
export function openCardCache(folder: string): CardCache {
  const fileOf = (hash: string) => path.join(folder, `${hash}.png`);
  return {
    read: async (hash) => {
      const png = await orNothing(readFile(fileOf(hash)));
      if (png === undefined || !isCard(png)) return undefined;
      const now = new Date();
      await orNothing(utimes(fileOf(hash), now, now));
      return png;
    },
    keep: async (hash, png) => {
      await orNothing(writeWhole(fileOf(hash), png));
    },
    tidy: async (since, limit = LIMIT) => {
      let size = 0;
      for (const file of await listByUse(folder)) {
        size += file.size;
        if (size > limit && file.used < since) await orNothing(rm(file.path, {force: true}));
      }
    },
  };
}

/** Writes a file, and its folder, so that whoever reads it finds all of it or none. */
export async function writeWhole(file: string, content: Buffer): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

type KeptFile = {readonly path: string; readonly size: number; readonly used: Date};

/** Latest use first. */
async function listByUse(folder: string): Promise<KeptFile[]> {
  const names = (await orNothing(readdir(folder))) ?? [];
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const found = await orNothing(stat(file));
      return found?.isFile() ? [{path: file, size: found.size, used: found.mtime}] : [];
    }),
  );
  return files.flat().sort((a, b) => b.used.getTime() - a.used.getTime());
}

/** The cache saves time and nothing else: where the disk refuses, the build goes on without it. */
async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}

/** Whether the bytes begin and end as those of a card do. */
function isCard(png: Buffer): boolean {
  return (
    png.length > 45 &&
    png.toString('latin1', 1, 4) === 'PNG' &&
    png.readUInt32BE(16) === CARD_SIZE.width &&
    png.readUInt32BE(20) === CARD_SIZE.height &&
    png.toString('latin1', png.length - 8, png.length - 4) === 'IEND'
  );
}

import {brotliCompressSync} from 'node:zlib';
import type {Language} from '../../src/guide/languages';
import type {EngineDocument} from '../../src/search/node/makeEngine';

/** A search engine over the documents of one language, ready to be asked. */
export type OpenContender = {
  /** What a browser loads before it can search, without script and without the texts of results; after brotli 11. */
  readonly bytes: number;
  /** Ids of the documents found, best first. An engine that knows no limit may give more. */
  readonly search: (query: string, limit: number) => readonly number[] | Promise<readonly number[]>;
};

/** A search engine that takes part in the comparison. */
export type Contender = {
  readonly name: string;
  readonly open: (
    language: Language,
    documents: readonly EngineDocument[],
  ) => OpenContender | Promise<OpenContender>;
};

/** Bytes of a text after brotli 11, which is what Node takes where no quality is given. */
export function brotliBytes(content: string): number {
  return brotliCompressSync(content).length;
}

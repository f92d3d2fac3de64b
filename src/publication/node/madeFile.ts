import type {DownloadFile} from '../downloads';

/** A finished file before it is written. */
export type MadeFile = {
  readonly file: Omit<DownloadFile, 'bytes' | 'date' | 'code'>;
  readonly content: Uint8Array;
};

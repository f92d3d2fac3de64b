import type {TableSchema} from './tables/table';

/** A file of an archive before it is packed. */
export type ArchiveFile = {
  /** From the root of the archive, with `/`; where the file stands in the project too, its path there. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Tables only. */
  readonly table?: {readonly title: string; readonly schema: TableSchema};
  /** Where it is not that of the archive. */
  readonly licence?: FileLicence;
};

/** A licence by its SPDX identifier, or what is said of the maker, source and licence of a picture. */
export type FileLicence = {readonly spdx: string} | {readonly credit: string};

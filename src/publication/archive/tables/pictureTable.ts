import type {Entry} from '../../../guide/model';
import type {Picture} from '../../../guide/schemas/pictures';
import {licenceOf} from '../licence';
import {statedPicture} from '../otherLicences';
import {picturesOf} from '../textPictures';
import {toTable, type Column, type Table} from './table';
import type {ArchivedText} from './textTables';

/** Where the table of pictures stands in an archive. */
export const PICTURE_TABLE = 'data/pictures.csv';

type PictureRow = {
  readonly path: string;
  readonly entry: Entry;
  readonly stated?: Picture;
};

const COLUMNS: readonly Column<PictureRow>[] = [
  {name: 'path', title: 'File in this archive', cellOf: ({path}) => path},
  {name: 'kind', title: 'Kind of entry', cellOf: ({entry}) => entry.kind},
  {name: 'id', title: 'Id of the entry', cellOf: ({entry}) => entry.id},
  {
    name: 'people',
    title: 'Whether people can be recognised',
    cellOf: ({stated}) => stated?.people,
  },
  {
    name: 'consent',
    title: 'Who keeps their written consent',
    cellOf: ({stated}) => stated?.consent,
  },
  {
    name: 'credit',
    title: 'Maker, source and licence, where they are not those of the text',
    cellOf: ({stated}) => stated?.credit,
  },
  {
    name: 'licence',
    title: 'Licence (SPDX), where there is no credit',
    cellOf: ({entry, stated}) => (stated?.credit === undefined ? licenceOf(entry) : undefined),
  },
];

/** The pictures of the texts, with what the originals say of them. `images` are the paths of all pictures of the site. */
export function toPictureTable(texts: readonly ArchivedText[], images: ReadonlySet<string>): Table {
  const rows = texts.flatMap(({entry, text}) =>
    picturesOf(text, images).map((path): PictureRow => {
      const stated = statedPicture(entry, path);
      return {path, entry, ...(stated && {stated})};
    }),
  );
  const source = {
    path: PICTURE_TABLE,
    title: 'Pictures',
    key: ['path', 'kind', 'id'],
    columns: COLUMNS,
  };
  return toTable(source, rows);
}

import {stringify} from 'csv-stringify/sync';

/** Between the values of a list; no code has it. */
const LIST_DELIMITER = '; ';

/** The types of the Table Schema that are used here. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

type Cell = string | number | boolean | readonly (string | number)[] | undefined;

/** A column of a table whose rows are made of `Row`. Titles are English in every archive, so that tables of two can be joined. */
export type Column<Row> = {
  readonly name: string;
  readonly title: string;
  /** `string` unless told. The standard has a type for lists, but the published schema of version 2.0 refuses it. */
  readonly type?: FieldType | 'list';
  readonly cellOf: (row: Row) => Cell;
};

/** A column as a Table Schema describes it. */
export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description?: string;
};

/** @see https://datapackage.org/standard/table-schema/ */
export type TableSchema = {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
};

/** A file of comma-separated values and what its columns mean. */
export type Table = {
  readonly path: string;
  readonly title: string;
  readonly csv: string;
  readonly schema: TableSchema;
};

/** What a table is made of. */
export type TableSource<Row> = {
  readonly path: string;
  readonly title: string;
  /** Names of columns that together are different in each row. */
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
};

/**
 * Rows as comma-separated values (RFC 4180) in UTF-8, with the names of the columns first. Cells that a spreadsheet would take for
 * formulas are made text. There is no byte order mark: what reads a Data Package takes the encoding from it.
 */
export function toTable<Row>(
  {path, title, key, columns}: TableSource<Row>,
  rows: readonly Row[],
): Table {
  const cells = rows.map((row) => columns.map(({cellOf}) => toText(cellOf(row))));
  const csv = stringify(cells, {
    header: true,
    columns: columns.map(({name}) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return {path, title, csv, schema: {fields: columns.map(toField), primaryKey: key}};
}

function toField<Row>({name, title, type = 'string'}: Column<Row>): Field {
  if (type !== 'list') return {name, type, title};
  return {name, type: 'string', title, description: `Values are parted by "${LIST_DELIMITER}".`};
}

function toText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(LIST_DELIMITER) : String(cell);
}

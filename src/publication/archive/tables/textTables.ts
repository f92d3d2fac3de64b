import {entryPath} from '../../../guide/addresses';
import {LANGUAGES, type Language} from '../../../guide/languages';
import type {Entry, Text} from '../../../guide/model';
import {toDisclaimer} from '../../../guide/outline';
import {toAddress, type SiteEdition} from '../edition';
import {evidenceOf} from '../evidence';
import {licenceOf} from '../licence';
import {toTable, type Column, type Table} from './table';

/** A text of the archive's language with its entry. */
export type ArchivedText = {readonly entry: Entry; readonly text: Text; readonly address: string};

/** The texts that exist in the language of an edition, in the order of the Guide. */
export function archivedTexts(edition: SiteEdition): readonly ArchivedText[] {
  const {guide, language} = edition;
  return guide.entries.flatMap((entry) => {
    const text = entry.texts.get(language);
    if (text === undefined) return [];
    return [{entry, text, address: toAddress(edition, language, entryPath(entry).slice(1))}];
  });
}

const TEXT_COLUMNS: readonly Column<ArchivedText>[] = [
  {name: 'path', title: 'File in this archive', cellOf: ({text}) => text.file},
  {name: 'kind', title: 'Kind of entry', cellOf: ({entry}) => entry.kind},
  {name: 'id', title: 'Id, unique within its kind', cellOf: ({entry}) => entry.id},
  {name: 'language', title: 'Language of the text (BCP 47)', cellOf: ({text}) => text.language},
  {name: 'title', title: 'Title', cellOf: ({text}) => text.title},
  {name: 'summary', title: 'Summary', cellOf: ({text}) => text.summary},
  {
    name: 'original',
    title: 'Language in which the entry was written',
    cellOf: ({entry}) => entry.original,
  },
  {
    name: 'state',
    title: 'original, current (a translation that is up to date) or behind',
    cellOf: ({text}) => text.state.kind,
  },
  {
    name: 'sections_behind',
    title: 'Sections that are behind the original',
    type: 'list',
    cellOf: ({text}) =>
      text.state.kind === 'behind' ? text.state.sections.map(({id}) => id) : undefined,
  },
  {
    name: 'translation_kind',
    title: 'How the first version of a translation came about, as far as stated',
    cellOf: ({text}) => text.translation?.kind,
  },
  {
    name: 'review',
    title: 'Whether a specialist who is a native speaker has reviewed a translation',
    cellOf: ({text}) => text.translation?.review,
  },
  {
    name: 'reviewed_by',
    title: 'Role or institution of the reviewer',
    cellOf: ({text}) => text.translation?.reviewedBy,
  },
  {
    name: 'reviewed_on',
    title: 'Day of the review',
    type: 'date',
    cellOf: ({text}) => text.translation?.reviewedOn,
  },
  {
    name: 'evidence',
    title: 'Code of vocabulary/evidence.yaml, of chapters vocabulary/chapter-evidence.yaml',
    cellOf: ({entry}) => evidenceOf(entry)?.[1],
  },
  {name: 'licence', title: 'Licence (SPDX)', cellOf: ({entry}) => licenceOf(entry)},
  {
    name: 'disclaimer',
    title: 'What the source asks to be carried along wherever the text goes',
    cellOf: ({entry, text}) => toDisclaimer(entry, text.language)?.text,
  },
  {name: 'address', title: 'Address of the page', cellOf: ({address}) => address},
];

/** All texts of an archive with their states. */
export function toTextTable(texts: readonly ArchivedText[]): Table {
  const source = {
    path: 'data/texts.csv',
    title: 'Texts and their states',
    key: ['path'],
    columns: TEXT_COLUMNS,
  };
  return toTable(source, texts);
}

const MISSING_COLUMNS: readonly Column<Entry>[] = [
  {name: 'kind', title: 'Kind of entry', cellOf: ({kind}) => kind},
  {name: 'id', title: 'Id, unique within its kind', cellOf: ({id}) => id},
  {
    name: 'original',
    title: 'Language in which the entry was written',
    cellOf: ({original}) => original,
  },
  {
    name: 'languages',
    title: 'Languages in which it can be read',
    type: 'list',
    cellOf: ({texts}) => LANGUAGES.filter((each) => texts.has(each)),
  },
];

/** The entries that have no text in a language; a table without rows when all have one. */
export function toMissingTable(entries: readonly Entry[], language: Language): Table {
  const source = {
    path: 'missing.csv',
    title: 'Entries without a text in this language',
    key: ['kind', 'id'],
    columns: MISSING_COLUMNS,
  };
  return toTable(
    source,
    entries.filter(({texts}) => !texts.has(language)),
  );
}

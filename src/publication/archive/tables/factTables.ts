import type {ChapterEntry, Entry, NewsItemEntry, Source} from '../../../guide/model';
import {toTable, type Column, type Table} from './table';

const CHAPTER_COLUMNS: readonly Column<ChapterEntry>[] = [
  {name: 'id', title: 'Id', cellOf: ({id}) => id},
  {name: 'part', title: 'Code of vocabulary/parts.yaml', cellOf: ({facts}) => facts.part},
  {
    name: 'order',
    title: 'Numbers of folder and file, which give the order of reading',
    type: 'list',
    cellOf: ({facts}) => facts.order,
  },
  {
    name: 'evidence',
    title: 'Code of vocabulary/chapter-evidence.yaml',
    cellOf: ({facts}) => facts.evidence,
  },
  {
    name: 'case_studies',
    title: 'Case studies that the chapter names',
    type: 'list',
    cellOf: ({facts}) => facts.caseStudies,
  },
];

const NEWS_COLUMNS: readonly Column<NewsItemEntry>[] = [
  {name: 'id', title: 'Id', cellOf: ({id}) => id},
  {
    name: 'from',
    title: 'When it happened or began: day, month or year (ISO 8601), as the source says',
    cellOf: ({facts}) => facts.when.from,
  },
  {name: 'to', title: 'When it ended, in the same form', cellOf: ({facts}) => facts.when.to},
  {
    name: 'inferred',
    title: 'The part of the time that was concluded and is not stated',
    cellOf: ({facts}) => facts.when.inferred,
  },
  {
    name: 'countries',
    title: 'Countries (ISO 3166-1 alpha-2)',
    type: 'list',
    cellOf: ({facts}) => facts.countries,
  },
  {name: 'places', title: 'Places', type: 'list', cellOf: ({facts}) => facts.places},
  {
    name: 'evidence',
    title: 'Code of vocabulary/evidence.yaml',
    cellOf: ({facts}) => facts.evidence,
  },
  {name: 'licence', title: 'Licence (SPDX)', cellOf: ({facts}) => facts.licence},
  {
    name: 'case_studies',
    title: 'Case studies that the item names',
    type: 'list',
    cellOf: ({facts}) => facts.caseStudies,
  },
];

type SourceRow = {readonly entry: Entry; readonly source: Source; readonly position: number};

const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  {name: 'kind', title: 'Kind of entry', cellOf: ({entry}) => entry.kind},
  {name: 'id', title: 'Id of the entry', cellOf: ({entry}) => entry.id},
  {
    name: 'position',
    title: 'Place in the list of the entry',
    type: 'integer',
    cellOf: ({position}) => position,
  },
  {name: 'title', title: 'Title of the source', cellOf: ({source}) => source.title},
  {name: 'publisher', title: 'Publisher', cellOf: ({source}) => source.publisher},
  {name: 'language', title: 'Language (BCP 47)', cellOf: ({source}) => source.language},
  {
    name: 'source_kind',
    title: 'Code of vocabulary/source-kinds.yaml',
    cellOf: ({source}) => source.kind,
  },
  {name: 'address', title: 'Address', cellOf: ({source}) => source.address},
  {
    name: 'date',
    title: 'Day on which it was seen or published',
    type: 'date',
    cellOf: ({source}) => source.date,
  },
];

/** The facts of chapters and news items, and the sources of all entries that have some. */
export function toFactTables(entries: readonly Entry[]): readonly Table[] {
  const chapters = entries.filter((entry) => entry.kind === 'chapter');
  const news = entries.filter((entry) => entry.kind === 'newsItem');
  const id = ['id'];
  return [
    toTable(
      {path: 'data/chapters.csv', title: 'Chapters', key: id, columns: CHAPTER_COLUMNS},
      chapters,
    ),
    toTable({path: 'data/news.csv', title: 'News', key: id, columns: NEWS_COLUMNS}, news),
    toTable(
      {
        path: 'data/sources.csv',
        title: 'Sources of case studies and news',
        key: ['kind', 'id', 'position'],
        columns: SOURCE_COLUMNS,
      },
      entries.flatMap(sourceRows),
    ),
  ];
}

function sourceRows(entry: Entry): readonly SourceRow[] {
  if (entry.kind === 'chapter') return [];
  return entry.facts.sources.map((source, index) => ({entry, source, position: index + 1}));
}

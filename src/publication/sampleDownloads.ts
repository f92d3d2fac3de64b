import type {Language} from '../guide/languages';
import type {DownloadFile, LanguageDownloads} from './downloads';

/** A list of finished files for tests: a book in two formats, an archive, a chapter and its sheet, five bytes each. */
export function sampleDownloads(language: Language, code = 'a1b2c3d4'): LanguageDownloads {
  const made = {bytes: 5, date: '2026-11-22', code};
  const book = `learning-together-${language}`;
  const chapter = 'watching-lessons';
  const files: readonly DownloadFile[] = [
    {...made, kind: 'book', format: 'pdf', name: `${book}.pdf`, pages: 212},
    {...made, kind: 'book', format: 'epub', name: `${book}.epub`},
    {...made, kind: 'archive', format: 'zip', name: `${book}.zip`},
    {...made, kind: 'chapter', format: 'pdf', name: `chapters/${chapter}.pdf`, pages: 3, chapter},
    {
      ...made,
      kind: 'tool',
      format: 'pdf',
      name: `tools/${chapter}.pdf`,
      pages: 1,
      chapter,
      title: 'Observation card',
    },
  ];
  return {
    language,
    coverage: {
      kinds: [
        {kind: 'chapter', held: 1, total: 2},
        {kind: 'caseStudy', held: 1, total: 1},
        {kind: 'newsItem', held: 0, total: 0},
      ],
      originals: 1,
      behind: 0,
      reviewed: 1,
    },
    files,
  };
}

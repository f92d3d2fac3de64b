import {entryPath} from '../../guide/addresses';
import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import type {NamedFile} from '../../guide/namedFile';
import {writeFiles} from '../../guide/node/writeFiles';
import {CITATION_FILES, CITATION_WRITERS, type CitationFormat} from '../cite/citationFiles';
import type {CitedSite} from '../cite/citedSite';
import {toCslItem} from '../cite/toCslItem';

/** Writes the citation of every case study beside its page, once per format, into the folder of one language's site. */
export async function writeCitations(
  outDir: string,
  guide: Guide,
  language: Language,
  site: CitedSite,
): Promise<void> {
  const formats = Object.keys(CITATION_FILES) as CitationFormat[];
  const files = guide.entries.flatMap((entry): NamedFile[] => {
    if (entry.kind !== 'caseStudy') return [];
    const item = toCslItem(entry, language, site);
    return formats.map((format) => ({
      name: entryPath(entry).slice(1) + CITATION_FILES[format],
      content: CITATION_WRITERS[format](item),
    }));
  });
  await writeFiles(outDir, files);
}

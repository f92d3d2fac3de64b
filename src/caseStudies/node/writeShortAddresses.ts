import type {CaseStudyEntry, Guide} from '../../guide/model';
import {writeFiles} from '../../guide/node/writeFiles';
import type {CitedSite} from '../cite/citedSite';
import {toShortAddressPage} from '../cite/shortAddressPage';
import {shortPath} from '../cite/shortCode';

/** Writes the pages at the short addresses of all case studies into the folder of the site in its default language. */
export async function writeShortAddresses(
  outDir: string,
  guide: Guide,
  site: CitedSite,
): Promise<void> {
  const byPath = new Map<string, CaseStudyEntry[]>();
  for (const entry of guide.entries) {
    if (entry.kind !== 'caseStudy') continue;
    const path = shortPath(entry.id);
    byPath.set(path, [...(byPath.get(path) ?? []), entry]);
  }
  const files = [...byPath].map(([path, cases]) => ({
    name: `${path.slice(1)}index.html`,
    content: toShortAddressPage(cases, site),
  }));
  await writeFiles(outDir, files);
}

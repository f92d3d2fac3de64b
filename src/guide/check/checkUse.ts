import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {USE_PARTS, USE_SECTION} from '../claims';
import type {Issue} from '../issue';
import {headingId} from '../markdown/headingIds';
import {nearest} from '../nearest';
import {issueAt} from '../reportIssue';
import type {TextFile} from '../textFile';
import {spotOfSection} from './checkSections';

/**
 * Reports `missing-use-part` for each of `USE_PARTS` that the use section of a case study lacks, at the section's heading. A
 * text without that section has an issue for that already.
 */
export function checkUse(files: readonly TextFile[]): readonly Issue[] {
  return files.filter(({place}) => place.kind === 'caseStudy').flatMap(missingParts);
}

function missingParts(file: TextFile): readonly Issue[] {
  const section = file.body?.sections.find(({id}) => id === USE_SECTION);
  if (!section) return [];
  const present = partIds(section.tree);
  const others = present.filter((id) => !isPart(id));
  const spot = spotOfSection(file, USE_SECTION);
  return USE_PARTS.filter((part) => !present.includes(part)).map((found) =>
    issueAt(file.file, spot, 'missing-use-part', {
      details: {found, section: USE_SECTION},
      nearest: nearest(found, others),
    }),
  );
}

function partIds(tree: Root): readonly string[] {
  const ids: string[] = [];
  visit(tree, 'heading', (heading) => {
    const id = heading.depth === 3 ? headingId(heading) : undefined;
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

function isPart(id: string): boolean {
  return USE_PARTS.some((part) => part === id);
}

import {writeFiles} from '../../guide/node/writeFiles';
import type {Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {toLabelled, toOutline} from '../../guide/outline';
import {toEffort, toFacts} from '../../guide/caseStudyFacts';
import {columnPath, type CaseColumn} from '../compare/caseColumn';
import {toCaseColumn} from '../compare/toCaseColumn';

/** As many columns as are held in memory at a time. */
const AT_A_TIME = 256;

/**
 * Writes a file beside the page of each case study with its facts in one language, from which the comparison takes a column. So no page
 * carries the facts of all.
 *
 * @param outDir the folder of the language's site.
 */
export async function writeCaseColumns(
  outDir: string,
  guide: Guide,
  language: Language,
): Promise<void> {
  const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
  for (let first = 0; first < cases.length; first += AT_A_TIME) {
    const some = cases.slice(first, first + AT_A_TIME);
    await writeFiles(
      outDir,
      some.map((entry) => ({
        name: columnPath(entry.id),
        content: JSON.stringify(toColumn(guide, entry, language)),
      })),
    );
  }
}

/** The column of the case study with this id; undefined when there is none. */
export function caseColumnOf(guide: Guide, language: Language, id: string): CaseColumn | undefined {
  const entry = guide.entries.find((each) => each.kind === 'caseStudy' && each.id === id);
  return entry?.kind === 'caseStudy' ? toColumn(guide, entry, language) : undefined;
}

function toColumn(guide: Guide, entry: CaseStudyEntry, language: Language): CaseColumn {
  const {transfer} = entry.facts;
  const costBand = (id: string) => toLabelled(guide, 'cost-bands', id, language);
  const source = {outline: toOutline(entry, language), facts: toFacts(guide, entry, language)};
  return toCaseColumn({...source, ...(transfer && {use: toEffort(transfer, costBand)})}, language);
}

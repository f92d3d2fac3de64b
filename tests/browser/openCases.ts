import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type CaseFile, caseFileSchema} from '../../src/caseStudies/openData/caseRecord';
import {OPEN_DATA} from '../../src/caseStudies/openData/openDataFiles';
import {BUILT_SITE} from '../site/builtSite';

type CaseRecord = CaseFile['cases'][number];

/** The case studies as the site gives them to programs. */
export const OPEN_CASES: readonly CaseRecord[] = readCases();

function readCases(): readonly CaseRecord[] {
  const file = path.join(BUILT_SITE, OPEN_DATA.json);
  return caseFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).cases;
}

/** The ids of the case studies that fit, in alphabetical order. */
export function idsWhere(fits: (each: CaseRecord) => boolean): string[] {
  return OPEN_CASES.filter(fits)
    .map(({id}) => id)
    .toSorted();
}

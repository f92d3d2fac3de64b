import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type {Guide} from '../../guide/model';
import {caseFileSchema, toCaseFile} from '../openData/caseRecord';
import {OPEN_DATA} from '../openData/openDataFiles';
import {toCsv} from '../openData/toCsv';
import {fundingStatementOf, toSiteAddress, type SitePlace} from '../siteAddress';

/** Writes the case studies as JSON, as CSV, and the JSON Schema of the former. */
export async function writeOpenData(outDir: string, guide: Guide, site: SitePlace): Promise<void> {
  const fundingStatement = fundingStatementOf(site);
  const file = toCaseFile(guide, toSiteAddress(site), fundingStatement);
  await mkdir(outDir, {recursive: true});
  const write = (name: string, content: string) => writeFile(path.join(outDir, name), content);
  await write(OPEN_DATA.json, JSON.stringify(file));
  await write(OPEN_DATA.csv, toCsv(file.cases, fundingStatement));
  await write(OPEN_DATA.schema, JSON.stringify(z.toJSONSchema(caseFileSchema), undefined, 2));
}

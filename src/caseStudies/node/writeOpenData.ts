import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import * as z from 'zod';
import type {Guide} from '../../guide/model';
import {DEFAULT_LANGUAGE} from '../../guide/languages';
import {caseFileSchema, toCaseFile} from '../openData/caseRecord';
import {OPEN_DATA} from '../openData/openDataFiles';
import {toCsv} from '../openData/toCsv';

/** Where a site stands; its settings. */
type Site = Pick<DocusaurusConfig, 'url' | 'baseUrl' | 'customFields'>;

/** Writes the case studies as JSON, as CSV, and the JSON Schema of the former. */
export async function writeOpenData(
  outDir: string,
  guide: Guide,
  {url, baseUrl, customFields}: Site,
): Promise<void> {
  const origin = customFields?.hasPublicAddress === true ? url : '';
  const file = toCaseFile(guide, (address, language) => {
    const root = language === DEFAULT_LANGUAGE ? baseUrl : `${baseUrl}${language}/`;
    return origin + root + address.slice(1);
  });
  await mkdir(outDir, {recursive: true});
  const write = (name: string, content: string) => writeFile(path.join(outDir, name), content);
  await write(OPEN_DATA.json, JSON.stringify(file));
  await write(OPEN_DATA.csv, toCsv(file.cases));
  await write(OPEN_DATA.schema, JSON.stringify(z.toJSONSchema(caseFileSchema), undefined, 2));
}

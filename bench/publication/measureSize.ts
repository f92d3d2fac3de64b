import type {Browser} from 'playwright-core';
import {DEFAULT_LANGUAGE} from '../../src/guide/languages';
import {readGuide} from '../../src/guide/node/readGuide';
import {inMadeGuide} from './madeGuide';
import {measure} from './measure';
import {measureBook} from './measureBook';
import {READING, type Product} from './products';

/** What the products with the whole content of a guide of so many chapters take, and reading its files first. */
export async function measureSize(chapters: number, browser: Browser): Promise<readonly Product[]> {
  return inMadeGuide(chapters, async (siteDir) => {
    const {result, cost} = await measure(() => readGuide(siteDir));
    const {guide, issues} = result;
    const fault = issues.find(({severity}) => severity === 'error');
    if (fault) throw new Error(`The made guide is faulty: ${fault.file}: ${fault.rule}`);
    const {products} = await measureBook({siteDir, guide, language: DEFAULT_LANGUAGE, browser});
    return [{name: READING, cost}, ...products];
  });
}

import {rmSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../../tools/run/process.mjs';

/** The sites that are compared; ratios are against the first. */
export const SITES = ['ours', 'docusaurus', 'starlight'] as const;

export type SiteName = (typeof SITES)[number];

/** The pages that are weighed; every site has them at the same addresses. */
export const PAGES = {
  chapter: '/guide/professional-development/mini-change-project/',
  'case study': '/case-studies/kaisiadorys-job-shadowing/',
  'front page': '/',
  'case list': '/case-studies/',
} as const;

export type PageName = keyof typeof PAGES;

/** Gives an empty folder for a site of some size, outside everything the project publishes. */
export function prepareFolder(site: SiteName, size: number): string {
  const folder = path.join(ROOT, '.cache', 'bench', `${site}-${size}`);
  rmSync(folder, {recursive: true, force: true});
  return folder;
}

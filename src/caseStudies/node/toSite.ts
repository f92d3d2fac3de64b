import type {LoadContext} from '@docusaurus/types';
import {siteRoot} from '../../guide/basePath';
import type {Language} from '../../guide/languages';
import type {CitedSite} from '../cite/citedSite';
import type {CaseStudiesOptions} from '../options';

/** The site as its case studies speak of it; the host has put the language into the base path of all but the default one. */
export function toSite(
  {url, baseUrl, customFields}: LoadContext['siteConfig'],
  language: Language,
  {siteNames}: Pick<CaseStudiesOptions, 'siteNames'>,
): CitedSite {
  return {url, baseUrl: siteRoot(baseUrl, language), customFields, names: siteNames};
}

import type {LoadContext} from '@docusaurus/types';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {CitedSite} from '../cite/citedSite';
import type {CaseStudiesOptions} from '../options';

/** The site as its case studies speak of it; the host has put the language into the base path of all but the default one. */
export function toSite(
  {url, baseUrl, customFields}: LoadContext['siteConfig'],
  language: Language,
  {siteNames}: Pick<CaseStudiesOptions, 'siteNames'>,
): CitedSite {
  const root = language === DEFAULT_LANGUAGE ? baseUrl : baseUrl.slice(0, -`${language}/`.length);
  return {url, baseUrl: root, customFields, names: siteNames};
}

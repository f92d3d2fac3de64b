import {entryPath} from '../../guide/addresses';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {CaseStudyEntry} from '../../guide/model';
import type {CitationData} from '../cite/citationData';
import type {CitedSite} from '../cite/citedSite';
import {qrMask, qrSvg} from '../cite/qrSvg';
import {shortPath} from '../cite/shortCode';
import {toApaDescription, toCslItem} from '../cite/toCslItem';
import {hasPublicAddress, toSiteAddress} from '../siteAddress';
import {createApaFormatter} from './formatApa';

/** Makes what the pages of case studies in `language` say on citing them. */
export function createCitations(
  language: Language,
  site: CitedSite,
): (entry: CaseStudyEntry) => CitationData {
  const formatApa = createApaFormatter(language);
  const toAddress = toSiteAddress(site);
  const toShortAddress = (id: string) => toAddress(shortPath(id), DEFAULT_LANGUAGE);
  // Short addresses differ in their codes only.
  const mask = qrMask(toShortAddress(''));
  return (entry) => {
    const item = toCslItem(entry, language, site);
    const address = toShortAddress(entry.id);
    return {
      apa: formatApa(item, toApaDescription(entry, language)),
      path: entryPath(entry),
      fileName: item.id,
      ...(hasPublicAddress(site) && {short: {address, qr: qrSvg(address, mask)}}),
    };
  };
}

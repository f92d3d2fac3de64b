import {languageRoot} from '../../guide/basePath';
import {entryPath} from '../../guide/addresses';
import {DEFAULT_LANGUAGE, LANGUAGES, LANGUAGE_NAMES} from '../../guide/languages';
import type {CaseStudyEntry} from '../../guide/model';
import {toOutline} from '../../guide/outline';
import {hasPublicAddress, toSiteAddress} from '../siteAddress';
import type {CitedSite} from './citedSite';
import {escapeHtml} from './escapeHtml';

/**
 * The page at a short address: the title of the case study in each language, each a link to the page in that language, the site's
 * default language first. One case study as a rule; more where ids share a code.
 *
 * It does not forward by itself. Who scans a printed code may read any of the five languages, a static page cannot know which, and
 * most would land in English and have to look for the switcher. One tap here leads each reader to her own page, and a page that
 * left after a moment would break WCAG 2.2.1. It needs no script and fetches nothing.
 *
 * @param cases at least one.
 */
export function toShortAddressPage(cases: readonly CaseStudyEntry[], site: CitedSite): string {
  const name = escapeHtml(site.names[DEFAULT_LANGUAGE]);
  const [first] = cases;
  const only = cases.length === 1 ? first : undefined;
  return `<!doctype html>
<html lang="${DEFAULT_LANGUAGE}" ${LEFT_AS_IT_IS}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${only ? `${escapeHtml(toOutline(only, DEFAULT_LANGUAGE).title)} | ` : ''}${name}</title>
${only ? headOf(only, site) : NOT_INDEXED}
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${name}</h1>
${cases.map((entry) => toList(entry, site)).join('\n')}
</main>
</body>
</html>
`;
}

/** The step after the build that makes documents of the host's pages has nothing to do here. */
const LEFT_AS_IT_IS = 'data-guide-application';

const NOT_INDEXED = '<meta name="robots" content="noindex">';

const STYLE =
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText;font:1.125rem/1.5 system-ui,sans-serif}' +
  'main{max-width:36rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}' +
  'h1{font-size:1.25rem}ul{margin:0 0 2rem;padding:0;list-style:none}' +
  'li{border-top:1px solid}a{display:block;padding:.75rem 0}b{display:block}';

/** For search engines the page is the case study's in the default language. */
function headOf(entry: CaseStudyEntry, site: CitedSite): string {
  const {summary} = toOutline(entry, DEFAULT_LANGUAGE);
  const description = `<meta name="description" content="${escapeHtml(summary)}">`;
  if (!hasPublicAddress(site)) return description;
  const address = toSiteAddress(site)(entryPath(entry), shownLanguageOf(entry));
  return `${description}\n<link rel="canonical" href="${escapeHtml(address)}">`;
}

function shownLanguageOf(entry: CaseStudyEntry) {
  return toOutline(entry, DEFAULT_LANGUAGE).state.shown;
}

function toList(entry: CaseStudyEntry, site: CitedSite): string {
  const items = LANGUAGES.map((language) => {
    const {title, path, state} = toOutline(entry, language);
    const href = escapeHtml(languageRoot(site.baseUrl, language) + path.slice(1));
    const words = `<b lang="${language}">${LANGUAGE_NAMES[language]}</b>`;
    return `<li><a href="${href}" hreflang="${state.shown}">${words} <span lang="${state.summaryLanguage}">${escapeHtml(title)}</span></a></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

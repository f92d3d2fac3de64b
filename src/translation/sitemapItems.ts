import {entryPath} from '../guide/addresses';
import {DEFAULT_LANGUAGE, LANGUAGES, type Language} from '../guide/languages';
import type {Guide} from '../guide/model';

/** A page in the host's sitemap. */
export type SitemapPage = {readonly url: string};

/** A page in the sitemap with its texts in other languages. */
export type TranslatedPage<T extends SitemapPage> = T & {
  readonly links: readonly {readonly lang: string; readonly url: string}[];
};

/** Where a site stands. */
export type SiteAddress = {
  /** Origin without `/` at its end. */
  readonly siteUrl: string;
  /** Base path of the site in its default language, with `/` at both ends. */
  readonly basePath: string;
  readonly language: Language;
};

/**
 * The pages of one language's sitemap: only those with a text in that language, each with the addresses of its real texts
 * in all languages and the default one.
 */
export function toSitemapItems<T extends SitemapPage>(
  pages: readonly T[],
  guide: Guide,
  site: SiteAddress,
): TranslatedPage<T>[] {
  const texts = new Map(guide.entries.map((entry) => [entryPath(entry), entry.texts]));
  const root = rootOf(site, site.language);
  return pages.flatMap((page) => {
    const path = `/${page.url.slice(root.length)}`;
    const available = LANGUAGES.filter((each) => texts.get(path)?.has(each) ?? true);
    if (!available.includes(site.language)) return [];
    const addressIn = (language: Language) => rootOf(site, language) + path.slice(1);
    const links: {lang: string; url: string}[] = available.map((lang) => ({
      lang,
      url: addressIn(lang),
    }));
    const fallback = available.includes(DEFAULT_LANGUAGE)
      ? [{lang: 'x-default', url: addressIn(DEFAULT_LANGUAGE)}]
      : [];
    return [{...page, links: [...links, ...fallback]}];
  });
}

function rootOf({siteUrl, basePath}: SiteAddress, language: Language): string {
  return siteUrl + basePath + (language === DEFAULT_LANGUAGE ? '' : `${language}/`);
}

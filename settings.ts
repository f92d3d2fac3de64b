import {isLanguage, type Language} from './src/guide/languages';

/**
 * What differs from one publisher of this site to the next. Change the values here or set the environment
 * variable named beside each. A setting that is absent takes the links that need it off the pages.
 */
export type Settings = {
  /** Origin of the public address, `https://guide.example` (`SITE_URL`). Needed for canonical links, hreflang and sitemap. */
  readonly siteUrl?: string;
  /** Path under which the site stands, with `/` at both ends (`BASE_URL`). */
  readonly basePath: string;
  /** Address of the public repository (`REPOSITORY_URL`). Needed for "improve this text". */
  readonly repositoryUrl?: string;
  /** Mail address of the editors (`EDITORS_EMAIL`). */
  readonly editorsEmail?: string;
  /** Statement on the funding of this edition, printed in the footer (`FUNDING_STATEMENT`). */
  readonly fundingStatement?: string;
};

const defaults: Settings = {basePath: '/'};

/**
 * The settings of this site: the defaults above, overridden by the environment. Empty variables count as absent.
 *
 * @throws {Error} when `SITE_URL` is not an origin or `BASE_URL` does not begin and end with `/`.
 * @example readSettings({SITE_URL: 'https://guide.example'}).siteUrl // => 'https://guide.example'
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings = {
    ...defaults,
    ...present('siteUrl', environment.SITE_URL),
    ...present('basePath', environment.BASE_URL),
    ...present('repositoryUrl', environment.REPOSITORY_URL),
    ...present('editorsEmail', environment.EDITORS_EMAIL),
    ...present('fundingStatement', environment.FUNDING_STATEMENT),
  };
  assertAddress(settings);
  return settings;
}

function present(key: keyof Settings, value: string | undefined): Partial<Settings> {
  return value === undefined || value.trim() === '' ? {} : {[key]: value.trim()};
}

function assertAddress({siteUrl, basePath}: Settings): void {
  if (siteUrl !== undefined && new URL(siteUrl).origin !== siteUrl) {
    throw new Error(
      `Unexpected SITE_URL "${siteUrl}", expected an origin such as https://guide.example`,
    );
  }
  if (!/^\/(.*\/)?$/.test(basePath)) {
    throw new Error(`Unexpected BASE_URL "${basePath}", expected a path with / at both ends`);
  }
}

/** The name of the site in each language. */
export const SITE_TITLES: Record<Language, string> = {
  en: 'Learning Together',
  lt: 'Mokymasis kartu',
  lv: 'Mācāmies kopā',
  et: 'Õpime koos',
  pl: 'Uczymy się razem',
};

/** The language that the host is building or serving now. */
export function currentLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = environment.DOCUSAURUS_CURRENT_LOCALE;
  return isLanguage(locale) ? locale : 'en';
}

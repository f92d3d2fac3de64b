import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DEFAULT_LANGUAGE, LANGUAGES, LANGUAGE_NAMES} from '../../guide/languages';

/**
 * Links to the front page in each language, named in itself: for the page that a host shows at addresses that lead nowhere,
 * which may not be in the reader's language.
 */
export function SiteLanguages() {
  const {siteConfig, i18n} = useDocusaurusContext();
  const own = i18n.currentLocale === DEFAULT_LANGUAGE ? '' : `${i18n.currentLocale}/`;
  const root = siteConfig.baseUrl.slice(0, siteConfig.baseUrl.length - own.length);
  return (
    <ul>
      {LANGUAGES.map((language) => (
        <li key={language}>
          <a
            href={root + (language === DEFAULT_LANGUAGE ? '' : `${language}/`)}
            lang={language}
            hrefLang={language}
          >
            {LANGUAGE_NAMES[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}

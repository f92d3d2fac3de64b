import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {LANGUAGES, LANGUAGE_NAMES, assertLanguage} from '../../guide/languages';
import styles from './LanguageSwitcher.module.css';

/**
 * The list of the site's languages behind a button: plain links to this page in each, in a popover that the browser
 * opens and closes (Escape, click beside it) without script. WCAG 2.1.1, 3.1.2, 4.1.2.
 */
export function LanguageSwitcher() {
  const current = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const {createUrl} = useAlternatePageUtils();
  return (
    <div className={styles.switcher}>
      <button type="button" popoverTarget="languages">
        <span className="visually-hidden">
          <Translate id="guide.languages" description="Before the name of the current language">
            Language:
          </Translate>{' '}
        </span>
        <span className={styles.name}>{LANGUAGE_NAMES[current]}</span>
        <span className={styles.code}>{current}</span>
      </button>
      <nav
        id="languages"
        popover="auto"
        className={styles.list}
        aria-label={translate({
          id: 'guide.languages.label',
          message: 'Languages',
          description: 'Name of the list of languages for screen readers',
        })}
      >
        <ul>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                href={createUrl({locale: language, fullyQualified: false})}
                lang={language}
                hrefLang={language}
                {...(language === current && {'aria-current': 'true'})}
              >
                {LANGUAGE_NAMES[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {LANGUAGES, LANGUAGE_NAMES} from '../../guide/languages';
import styles from './LanguageList.module.css';

/** The languages of the guide in a row, each a link to this page in it, named in itself. */
export function LanguageList() {
  const {currentLocale} = useDocusaurusContext().i18n;
  const {createUrl} = useAlternatePageUtils();
  return (
    <nav
      aria-label={translate({
        id: 'guide.languages.row',
        message: 'The guide in other languages',
        description: 'Name of the row of languages on the front page for screen readers',
      })}
    >
      <ul className={styles.row}>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={createUrl({locale: language, fullyQualified: false})}
              lang={language}
              hrefLang={language}
              {...(language === currentLocale && {'aria-current': 'true' as const})}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {
  LANGUAGES,
  LANGUAGE_NAMES,
  assertLanguage,
  shownLanguage,
  type Language,
} from '../../guide/languages';
import type {TextOutline} from '../../guide/outline';
import {ONLY_IN} from './sentences';
import styles from './LanguageSwitcher.module.css';

/**
 * The list of the site's languages behind a button: plain links to this page in each, those that have its text first, the
 * others marked with the language that their page shows. A popover, which the browser opens and closes (Escape, click
 * beside it) without script; the custom element `guide-languages` keeps the reader at her section. WCAG 2.1.1, 3.1.2, 4.1.2.
 */
export function LanguageSwitcher({state}: {state?: TextOutline}) {
  const current = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const available = state?.available ?? LANGUAGES;
  const others = LANGUAGES.filter((language) => !available.includes(language));
  return (
    <guide-languages class={styles.switcher}>
      <button type="button" popoverTarget="site-languages">
        <span className="visually-hidden">
          <Translate id="guide.languages" description="Before the name of the current language">
            Language:
          </Translate>{' '}
        </span>
        <span className={styles.name}>{LANGUAGE_NAMES[current]}</span>
        <span className={styles.code}>{current}</span>
      </button>
      <nav
        id="site-languages"
        popover="auto"
        className={styles.list}
        aria-label={translate({
          id: 'guide.languages.label',
          message: 'Languages',
          description: 'Name of the list of languages for screen readers',
        })}
      >
        <ul>
          {[...available, ...others].map((language) => (
            <LanguageLink
              key={language}
              language={language}
              current={current}
              {...(state && {state})}
            />
          ))}
        </ul>
      </nav>
    </guide-languages>
  );
}

function LanguageLink({
  language,
  current,
  state,
}: {
  language: Language;
  current: Language;
  state?: TextOutline;
}) {
  const {createUrl} = useAlternatePageUtils();
  const shown = state ? shownLanguage(language, state.available, state.original) : language;
  return (
    <li>
      <a
        href={createUrl({locale: language, fullyQualified: false})}
        hrefLang={language}
        {...(language === current && {'aria-current': 'true' as const})}
      >
        <span lang={language}>{LANGUAGE_NAMES[language]}</span>
        {shown !== language && <> {ONLY_IN[shown]()}</>}
      </a>
    </li>
  );
}

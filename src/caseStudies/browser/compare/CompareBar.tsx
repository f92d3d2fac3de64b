import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../../guide/languages';
import type {CompareBarSettings} from '../../compare/compareSettings';
import {compareBarWords} from './compareWords';
import './compare.css';

/** The bar that counts the case studies chosen for comparing; the last thing in the main part of a page where they can be chosen. */
export function CompareBar({comparePath, listPath}: {comparePath: string; listPath: string}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const settings: CompareBarSettings = {language, words: compareBarWords()};
  return (
    <guide-compare-bar data-settings={JSON.stringify(settings)}>
      <p tabIndex={-1} suppressHydrationWarning>
        <span suppressHydrationWarning dangerouslySetInnerHTML={EMPTY} />{' '}
        <Link to={comparePath} hidden suppressHydrationWarning />{' '}
        <Link to={listPath} hidden suppressHydrationWarning>
          <Translate id="guide.compare.another" description="Link to the list of case studies">
            Choose another to compare it with
          </Translate>
        </Link>
      </p>
      <button type="button" hidden suppressHydrationWarning>
        <Translate
          id="guide.compare.clear"
          description="Button: no case study is chosen for comparing any more"
        >
          Clear the choice
        </Translate>
      </button>
    </guide-compare-bar>
  );
}

// Tells React that what is inside is not its own, so that it neither compares nor clears it.
const EMPTY = {__html: ''};

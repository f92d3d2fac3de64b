import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../../guide/languages';
import type {CompareSettings} from '../../compare/compareSettings';
import {compareWords} from './compareWords';
import './compare.css';

/**
 * Plain markup for the custom element `guide-case-compare`: how to choose, a note for readers without script, the tools of the
 * comparison, and two empty containers that the element fills.
 *
 * WCAG 2.1.1: what moves sideways has a name and takes the focus.
 */
export function CaseCompare({listPath}: {listPath: string}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const settings: CompareSettings = {language, baseUrl: useBaseUrl('/'), words: compareWords()};
  return (
    <guide-case-compare data-settings={JSON.stringify(settings)}>
      <Introduction listPath={listPath} />
      <WithoutScript listPath={listPath} />
      <p role="status" suppressHydrationWarning dangerouslySetInnerHTML={EMPTY} />
      <Tools listPath={listPath} />
      <div
        className="guide-compare__region"
        role="region"
        aria-label={translate({
          id: 'guide.compare.region',
          message: 'Comparison',
          description: 'Name of the part of the page with the table, for screen readers',
        })}
        // It moves sideways, which must be possible with the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        hidden
        suppressHydrationWarning
        dangerouslySetInnerHTML={EMPTY}
      />
    </guide-case-compare>
  );
}

// Tells React that what is inside is not its own, so that it neither compares nor clears it.
const EMPTY = {__html: ''};

function Introduction({listPath}: {listPath: string}) {
  return (
    <div className="guide-compare__intro" tabIndex={-1} hidden suppressHydrationWarning>
      <p>
        <Translate id="guide.compare.how" description="How to choose case studies for comparing">
          Choose two to four case studies: tick “Compare” in the list of case studies or on the page
          of a case study, then follow the link that appears at the lower edge of the page.
        </Translate>
      </p>
      <p>
        <Link className="guide-compare__choose" to={listPath}>
          <Translate id="guide.compare.choose" description="Link to the list of case studies">
            Choose case studies
          </Translate>
        </Link>
      </p>
    </div>
  );
}

function WithoutScript({listPath}: {listPath: string}) {
  return (
    <noscript>
      <p>
        <Translate
          id="guide.compare.noScript"
          description="Shown where scripts are switched off; list is a link named “list of case studies”"
          values={{
            list: (
              <Link to={listPath}>
                <Translate
                  id="guide.compare.noScript.list"
                  description="Link in the middle of a sentence"
                >
                  list of case studies
                </Translate>
              </Link>
            ),
          }}
        >
          {
            'Comparing works in your browser and needs JavaScript. The page of each case study has the same facts: the {list} leads to it.'
          }
        </Translate>
      </p>
    </noscript>
  );
}

function Tools({listPath}: {listPath: string}) {
  return (
    <div className="guide-compare__tools" hidden suppressHydrationWarning>
      <label>
        <input type="checkbox" />
        <Translate id="guide.compare.only" description="Checkbox: hides rows without differences">
          Only differences
        </Translate>
      </label>
      <Link className="guide-compare__choose" to={listPath}>
        <Translate id="guide.compare.add" description="Link to the list of case studies">
          Add another case study
        </Translate>
      </Link>
    </div>
  );
}

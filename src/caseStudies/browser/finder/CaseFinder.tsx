import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../../guide/languages';
import {pluralForm} from '../../../guide/pluralForm';
import type {FacetOptions} from '../../finder/finderPage';
import type {FinderSettings} from '../../finder/finderSettings';
import {SORTS} from '../../finder/finderState';
import {facetWords, formWords, finderWords, sortWords} from './finderWords';
import './finder.css';

/** The form by which case studies are found, around their list. It is shown when its script is there. */
export function CaseFinder({
  facets,
  caseCount,
  indexUrl,
  pages,
  children,
}: {
  facets: readonly FacetOptions[];
  caseCount: number;
  indexUrl: string;
  /** Links to the other pages of the list, where there are any. */
  pages?: ReactNode;
  children: ReactNode;
}) {
  const {i18n, siteConfig} = useDocusaurusContext();
  const language = assertLanguage(i18n.currentLocale);
  const words = finderWords();
  const settings: FinderSettings = {language, baseUrl: siteConfig.baseUrl, indexUrl, words};
  return (
    <guide-case-finder data-settings={JSON.stringify(settings)}>
      <FinderForm facets={facets} />
      <p role="status" tabIndex={-1}>
        {pluralForm(language, words.caseCount, caseCount)}
      </p>
      <div className="guide-finder__notes" />
      {children}
      <button type="button" className="guide-finder__more" hidden>
        {formWords().more}
      </button>
      {pages && <div className="guide-finder__pages">{pages}</div>}
    </guide-case-finder>
  );
}

function FinderForm({facets}: {facets: readonly FacetOptions[]}) {
  const names = facetWords();
  const words = formWords();
  return (
    <form className="guide-finder__form" hidden role="search" aria-label={words.form}>
      <label className="guide-finder__text">
        {words.text}
        <input type="search" name="q" autoComplete="off" enterKeyHint="search" maxLength={200} />
      </label>
      <details className="guide-finder__sheet">
        <summary>
          {words.filters} <span className="guide-finder__chosen" />
        </summary>
        <div className="guide-finder__facets">
          {facets.map((facet) => (
            <Facet key={facet.name} facet={facet} name={names[facet.name]} />
          ))}
        </div>
      </details>
      <FinderOrder />
    </form>
  );
}

function FinderOrder() {
  const sorts = sortWords();
  const words = formWords();
  return (
    <div className="guide-finder__order">
      <label>
        {words.sort}{' '}
        <select name="sort" defaultValue="newest">
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {sorts[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="reset">{words.reset}</button>
    </div>
  );
}

function Facet({facet, name}: {facet: FacetOptions; name: string}) {
  return (
    <details>
      <summary>{name}</summary>
      <fieldset data-facet={facet.name}>
        <legend className="visually-hidden">{name}</legend>
        {facet.values.map(({id, label, count}) => (
          <label key={id}>
            <input type="checkbox" name={facet.name} value={id} />
            <span>
              {label} <span className="guide-finder__count">({count})</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

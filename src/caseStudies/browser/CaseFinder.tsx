import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../guide/languages';
import {pluralForm} from '../../guide/pluralForm';
import type {FacetOptions} from '../finder/finderPage';
import type {FinderSettings} from '../finder/finderSettings';
import {SORTS} from '../finder/finderState';
import {facetWords, formWords, finderWords, sortWords} from './finderWords';
import './finder.css';

/** The form by which case studies are found, around their list. It is shown when its script is there. */
export function CaseFinder({
  facets,
  caseCount,
  children,
}: {
  facets: readonly FacetOptions[];
  caseCount: number;
  children: ReactNode;
}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const words = finderWords();
  const names = facetWords();
  const sorts = sortWords();
  const {filters, sort, reset} = formWords();
  const settings: FinderSettings = {language, words};
  return (
    <guide-case-finder data-settings={JSON.stringify(settings)}>
      <form className="guide-finder__form" hidden aria-label={filters}>
        <div className="guide-finder__facets">
          {facets.map((facet) => (
            <Facet key={facet.name} facet={facet} name={names[facet.name]} />
          ))}
        </div>
        <div className="guide-finder__order">
          <label>
            {sort}{' '}
            <select name="sort">
              {SORTS.map((each) => (
                <option key={each} value={each}>
                  {sorts[each]}
                </option>
              ))}
            </select>
          </label>
          <button type="reset">{reset}</button>
        </div>
      </form>
      <p role="status" tabIndex={-1}>
        {pluralForm(language, words.caseCount, caseCount)}
      </p>
      <p className="guide-finder__relaxations" />
      {children}
    </guide-case-finder>
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

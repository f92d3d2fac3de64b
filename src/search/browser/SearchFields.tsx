import Translate, {translate} from '@docusaurus/Translate';

/** The text field of a search form with its label, and its button. The element adds attributes to the field. */
export function SearchFields({id}: {id: string}) {
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        <Translate id="guide.search.label" description="Label of the search field">
          Search the guide
        </Translate>
      </label>
      <input
        id={id}
        className="guide-search__input"
        type="search"
        name="q"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        placeholder={translate({
          id: 'guide.search.placeholder',
          message: 'Search',
          description: 'Shown in the empty search field; keep it short',
        })}
        suppressHydrationWarning
      />
      <button className="guide-search__button" type="submit">
        <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
          <path
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
            d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20"
          />
        </svg>
        <span className="visually-hidden">
          <Translate id="guide.search.button" description="Button that starts the search">
            Search
          </Translate>
        </span>
      </button>
    </>
  );
}

import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {EntryList} from '@site/src/components/EntryList';
import {LANGUAGE_NAMES} from '@site/src/guide/languages';
import type {EntryOutline} from '@site/src/guide/outline';

type Entries = {readonly heading: string; readonly outlines: readonly EntryOutline[]};

/** A section that leads to related entries, and below them to others by their titles; nothing when there are none. */
export function RelatedEntries({
  id,
  heading,
  outlines,
  others,
}: Entries & {readonly id: string; readonly others?: Entries}) {
  const more = others?.outlines ?? [];
  if (outlines.length + more.length === 0) return null;
  return (
    <section className="related" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <EntryList headingLevel={3} items={outlines.map((outline) => ({outline}))} />
      {more.length > 0 && (
        <>
          {outlines.length > 0 && <h3>{others?.heading}</h3>}
          <TitleList outlines={more} />
        </>
      )}
    </section>
  );
}

/** Titles as links; where the text behind one is not in the reader's language, with the name of its language. */
function TitleList({outlines}: {outlines: readonly EntryOutline[]}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  return (
    <ul>
      {outlines.map(({path, title, state}) => (
        <li key={path}>
          <Link
            to={path}
            {...(state.summaryLanguage !== currentLocale && {lang: state.summaryLanguage})}
          >
            {title}
          </Link>
          {state.shown !== currentLocale && (
            <>
              {' '}
              (<span lang={state.shown}>{LANGUAGE_NAMES[state.shown]}</span>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

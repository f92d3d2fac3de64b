import type {ReactNode} from 'react';
import type {EntryOutline} from '@site/src/guide/outline';

/**
 * The top of an entry's page and what follows it. Title and summary carry the language of the text, which may differ
 * from the page's (WCAG 3.1.2).
 */
export function EntryBody({
  outline,
  strip,
  children,
}: {
  outline: EntryOutline;
  strip: ReactNode;
  children: ReactNode;
}) {
  const {title, summary, state} = outline;
  return (
    <>
      <header lang={state.summaryLanguage}>
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
      </header>
      {strip}
      {children}
    </>
  );
}

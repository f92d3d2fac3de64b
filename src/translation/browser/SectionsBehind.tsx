import {usePluralForm} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {SectionChange} from '../../guide/model';
import {INTRO, WORDS_SECTION} from '../../guide/model';
import type {TextOutline} from '../../guide/outline';
import {CHANGES, introduction, sectionsBehind, titleAndSummary} from './sentences';

/**
 * The sections of a translation that are behind its original, as links: to the section on this page, or, for one that is
 * not translated yet, to it in the original.
 */
export function SectionsBehind({state}: {state: TextOutline}) {
  const {sectionCount, original, shown, summaryLanguage} = state;
  // Where title and summary are shown in another language than the text, those of the text are not on the page.
  const behind = state.behind.filter(({id}) => id !== WORDS_SECTION || summaryLanguage === shown);
  const {selectMessage} = usePluralForm();
  const originalUrl = useAlternatePageUtils().createUrl({locale: original, fullyQualified: false});
  const count = behind.length;
  if (count === 0) return null;
  return (
    <>
      <p>{selectMessage(count, sectionsBehind(count, sectionCount))}</p>
      <ul>
        {behind.map((section) => (
          <li key={section.id}>
            <a
              href={addressOf(section, originalUrl)}
              {...(section.heading && {lang: section.change === 'new' ? original : shown})}
            >
              {section.heading || nameOf(section.id)}
            </a>
            {section.change !== 'changed' && <> – {CHANGES[section.change]()}</>}
          </li>
        ))}
      </ul>
    </>
  );
}

function addressOf({id, change}: SectionChange, originalUrl: string): string {
  if (id === WORDS_SECTION) return originalUrl;
  return change === 'new' ? `${originalUrl}#${id}` : `#${id}`;
}

/** The name, in the reader's language, of a section that has no heading. */
function nameOf(id: string): string {
  if (id === WORDS_SECTION) return titleAndSummary();
  return id === INTRO ? introduction() : id;
}

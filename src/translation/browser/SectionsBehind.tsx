import {usePluralForm} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {SectionChange} from '../../guide/model';
import {WORDS_SECTION} from '../../guide/model';
import type {TextOutline} from '../../guide/outline';
import {CHANGES, sectionsBehind, titleAndSummary} from './sentences';

/**
 * The sections of a translation that are behind its original, as links: to the section on this page, or, for one that is
 * not translated yet, to it in the original.
 */
export function SectionsBehind({state}: {state: TextOutline}) {
  const {behind, sectionCount, original, shown} = state;
  const {selectMessage} = usePluralForm();
  const originalUrl = useAlternatePageUtils().createUrl({locale: original, fullyQualified: false});
  const count = behind.length;
  return (
    <>
      <p>{selectMessage(count, sectionsBehind(count, sectionCount))}</p>
      <ul>
        {behind.map((section) => (
          <li key={section.id}>
            <a
              href={addressOf(section, originalUrl)}
              lang={section.change === 'new' ? original : shown}
            >
              {section.id === WORDS_SECTION ? titleAndSummary() : section.heading || section.id}
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

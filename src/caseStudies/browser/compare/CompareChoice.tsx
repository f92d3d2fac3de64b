import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {EntryOutline} from '../../../guide/outline';
import './compare.css';

/**
 * A checkbox by which a case study is chosen for comparing, on its card or its page; seen when its script is there. The page
 * needs a `CompareBar` too.
 */
export function CompareChoice({outline}: {outline: EntryOutline}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const {summaryLanguage} = outline.state;
  return (
    <guide-compare-choice
      data-case={outline.id}
      data-title={outline.title}
      data-title-language={summaryLanguage === currentLocale ? undefined : summaryLanguage}
    >
      <label hidden suppressHydrationWarning>
        <input type="checkbox" />
        <span>
          <Translate id="guide.compare.tick" description="Checkbox on a case study">
            Compare
          </Translate>{' '}
          <span
            className="guide-compare-choice__title visually-hidden"
            suppressHydrationWarning
            dangerouslySetInnerHTML={EMPTY}
          />
        </span>
      </label>
    </guide-compare-choice>
  );
}

// The element writes the title, since it does so again on a card that gets another case study.
const EMPTY = {__html: ''};

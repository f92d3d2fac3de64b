import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ChapterOutline} from '@site/src/guide/chapterOutline';
import {nearby} from '@site/src/site/nearby';
import {useGuideData} from '@site/src/site/browser/useGuideData';
import styles from './styles.module.css';

/**
 * The parts of the guide and the chapters of the current one, which is marked. On a narrow screen a popover behind a
 * button, without script. Its length does not grow with the guide: other parts are links to the list of all chapters,
 * and of a long part the neighbours are shown.
 */
export function ChapterMenu({currentId}: {currentId: string}) {
  const {chapters, parts} = useGuideData();
  const current = chapters.find(({id}) => id === currentId);
  const siblings = chapters.filter(({part}) => part === current?.part);
  const shown = nearby(
    siblings,
    siblings.findIndex(({id}) => id === currentId),
    LONGEST_LIST,
  );
  const general = chapters.filter(({part}) => part === undefined).slice(0, LONGEST_LIST);
  return (
    <div className={styles.chapters}>
      <button
        type="button"
        className={clsx('menu-sheet-button', styles.button)}
        popoverTarget="site-chapters"
      >
        <Translate id="guide.chapters.open" description="Button that opens the list of chapters">
          All chapters
        </Translate>
      </button>
      <nav
        id="site-chapters"
        popover="auto"
        className={clsx('menu-sheet', styles.menu)}
        aria-label={translate({
          id: 'guide.chapters.label',
          message: 'Chapters',
          description: 'Name of the list of chapters for screen readers',
        })}
      >
        <ChapterLinks
          chapters={current?.part === undefined ? shown : general}
          currentId={currentId}
        />
        {parts.map(({id, label}) => (
          <div key={id}>
            <p className={styles.part} id={`part-${id}`}>
              <Link to={`/guide/#${id}`}>{label}</Link>
            </p>
            {id === current?.part && (
              <ChapterLinks chapters={shown} currentId={currentId} labelledBy={`part-${id}`} />
            )}
          </div>
        ))}
      </nav>
    </div>
  );
}

/** As many chapters as a reader still takes in at a glance; no part of the guide has more than seven. */
const LONGEST_LIST = 12;

function ChapterLinks({
  chapters,
  currentId,
  labelledBy,
}: {
  chapters: readonly ChapterOutline[];
  currentId: string;
  labelledBy?: string;
}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  return (
    <ul aria-labelledby={labelledBy}>
      {chapters.map(({id, path, title, state}) => (
        <li key={id}>
          <Link
            to={path}
            {...(state.summaryLanguage !== currentLocale && {lang: state.summaryLanguage})}
            {...(id === currentId && {'aria-current': 'page' as const})}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ChapterOutline} from '@site/src/guide/outline';
import {useGuideData} from '@site/src/site/browser/useGuideData';
import styles from './styles.module.css';

/**
 * The list of chapters in their parts; the current chapter is marked. On a narrow screen a popover behind a button,
 * without script.
 */
export function ChapterMenu({currentId}: {currentId: string}) {
  const {chapters, parts} = useGuideData();
  const general = chapters.filter(({part}) => part === undefined);
  return (
    <div className={styles.chapters}>
      <button type="button" className={styles.button} popoverTarget="chapters">
        <Translate id="guide.chapters.open" description="Button that opens the list of chapters">
          All chapters
        </Translate>
      </button>
      <nav
        id="chapters"
        popover="auto"
        className={styles.menu}
        aria-label={translate({
          id: 'guide.chapters.label',
          message: 'Chapters',
          description: 'Name of the list of chapters for screen readers',
        })}
      >
        <ChapterLinks chapters={general} currentId={currentId} />
        {parts.map(({id, label}) => (
          <div key={id}>
            <p className={styles.part} id={`part-${id}`}>
              {label}
            </p>
            <ChapterLinks
              chapters={chapters.filter(({part}) => part === id)}
              currentId={currentId}
              labelledBy={`part-${id}`}
            />
          </div>
        ))}
      </nav>
    </div>
  );
}

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

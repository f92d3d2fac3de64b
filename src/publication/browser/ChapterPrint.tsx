import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DOWNLOADS_FOLDER} from '../downloads';
import {behindWords} from './downloadWords';
import {FileLink} from './FileLink';
import {printWords} from './printWords';
import {ToolFileLinks} from './ToolFileLinks';
import {useDownloads} from './useDownloads';
import {useFileFacts} from './useFileFacts';
import styles from './downloads.module.css';

/**
 * The files of a chapter and of its tools, at its end; nothing where there are none or where the chapter is shown in another language
 * than the page's, of which the files are.
 */
export function ChapterPrint({id, shown}: {id: string; shown: string}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const {chapters, hasBook} = useDownloads();
  const facts = useFileFacts();
  const files = chapters[id];
  if (files === undefined || shown !== currentLocale) return null;
  const words = printWords();
  return (
    <section className={styles.print} aria-label={words.heading}>
      <p className={styles.name}>{words.heading}</p>
      <ul>
        {files.chapter && (
          <li>
            <FileLink file={files.chapter}>{words.chapter(facts.both(files.chapter))}</FileLink>
          </li>
        )}
        <ToolFileLinks tools={files.tools} />
        {hasBook && (
          <li>
            <Link to={`/${DOWNLOADS_FOLDER}/`}>{words.all}</Link>
          </li>
        )}
      </ul>
      {files.isBehind && <p>{behindWords('all')}</p>}
    </section>
  );
}

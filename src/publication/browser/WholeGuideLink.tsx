import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {DOWNLOADS_FOLDER} from '../downloads';
import {useDownloads} from './useDownloads';
import styles from './downloads.module.css';

/** The line that leads to the files of the whole guide; nothing when there are none. */
export function WholeGuideLink() {
  if (!useDownloads().hasBook) return null;
  return (
    <p className={styles.guide}>
      <Link to={`/${DOWNLOADS_FOLDER}/`}>
        <Translate
          id="guide.downloads.link"
          description="Link on the front page and above the list of chapters to the page of files"
        >
          Take the whole guide along as a PDF or an EPUB
        </Translate>
      </Link>
    </p>
  );
}

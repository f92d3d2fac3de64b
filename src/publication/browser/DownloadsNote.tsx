import type {DownloadsPageData} from '../downloadsPage';
import {behindWords} from './downloadWords';
import styles from './downloads.module.css';

/** The note that the content has changed since files were made; nothing when it has not. */
export function DownloadsNote({behind}: Pick<DownloadsPageData, 'behind'>) {
  const words = behindWords(behind);
  return words === undefined ? null : (
    <p className={styles.behind} role="note">
      {words}
    </p>
  );
}

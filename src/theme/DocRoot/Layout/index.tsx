import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {ChapterMenu} from '@site/src/components/ChapterMenu';
import {lastStep} from '@site/src/site/lastStep';
import styles from './styles.module.css';

/** The frame of a chapter: the list of chapters beside it, or behind a button where there is no room. */
export default function DocRootLayout({children}: {children: ReactNode}) {
  const {pathname} = useLocation();
  return (
    <div className={styles.frame}>
      <ChapterMenu currentId={lastStep(pathname)} />
      {children}
    </div>
  );
}

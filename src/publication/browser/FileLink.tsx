import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DOWNLOADS_FOLDER} from '../downloads';
import type {ShownFile} from '../downloadsData';
import styles from './downloads.module.css';

const TYPES: Record<ShownFile['format'], string> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
};

/** A link that saves a finished file in the language of the page. Its words say what the file is and how large. WCAG 2.4.4, 2.5.8. */
export function FileLink({file, children}: {file: ShownFile; children: ReactNode}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const href = useBaseUrl(`/${DOWNLOADS_FOLDER}/${file.name}`);
  return (
    <a
      className={styles.file}
      href={href}
      type={TYPES[file.format]}
      hrefLang={currentLocale}
      download
    >
      {children}
    </a>
  );
}

import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {LANGUAGE_NAMES} from '../../guide/languages';
import type {ShownFile} from '../downloadsData';
import type {OtherDownloads as Other} from '../downloadsPage';
import {FORMAT_NAMES, headingWords} from './downloadWords';
import {useFileFacts} from './useFileFacts';
import styles from './downloads.module.css';

/** Links to this page in the other languages that have files of the whole guide, each named in itself, with formats and sizes. */
export function OtherDownloads({others}: {others: readonly Other[]}) {
  const {createUrl} = useAlternatePageUtils();
  const {size} = useFileFacts();
  const say = (file: ShownFile): string => `${FORMAT_NAMES[file.format]} ${size(file)}`;
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{headingWords().others}</h2>
      <ul className={styles.others}>
        {others.map(({language, files}) => (
          <li key={language}>
            <a
              className={styles.file}
              href={createUrl({locale: language, fullyQualified: false})}
              hrefLang={language}
            >
              <span>
                <span lang={language}>{LANGUAGE_NAMES[language]}</span>: {files.map(say).join(', ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

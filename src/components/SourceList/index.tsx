import Link from '@docusaurus/Link';
import {isLanguage} from '@site/src/guide/languages';
import type {Source} from '@site/src/guide/model';
import styles from './styles.module.css';

/** Where facts come from: title in its language, publisher, date when known. */
export function SourceList({sources}: {sources: readonly Omit<Source, 'kind'>[]}) {
  return (
    <ul className={styles.list}>
      {sources.map(({title, publisher, language, address, date}) => (
        <li key={`${publisher} ${title}`}>
          <cite {...(isLanguage(language) && {lang: language})}>
            {address ? <Link to={address}>{title}</Link> : title}
          </cite>
          , {publisher}
          {date && `, ${date}`}
        </li>
      ))}
    </ul>
  );
}

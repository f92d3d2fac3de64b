import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A section that a page's table of contents names. */
export type ContentsItem = {readonly id: string; readonly title: string};

/** The sections of this page, as links; closed at first on every screen, so that the text comes first. */
export function Contents({items, lang}: {items: readonly ContentsItem[]; lang?: string}) {
  if (items.length < MINIMUM) return null;
  return (
    <details className={styles.contents}>
      <summary>
        <Translate id="guide.contents" description="Opens the list of the sections of this page">
          On this page
        </Translate>
      </summary>
      <ul {...(lang && {lang})}>
        {items.map(({id, title}) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** With fewer sections a list of them helps nobody. */
const MINIMUM = 3;

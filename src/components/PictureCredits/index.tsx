import {translate} from '@docusaurus/Translate';
import type {PictureCredit} from '@site/src/guide/pictureCredits';
import styles from './styles.module.css';

/**
 * Who made the pictures of a text and how they may be used, at its end; nothing where it has none. A credit names the licence itself;
 * without one that of the text holds. Descriptions and credits carry their language (WCAG 3.1.2).
 */
export function PictureCredits({pictures = []}: {pictures?: readonly PictureCredit[] | undefined}) {
  if (pictures.length === 0) return null;
  return (
    <aside className={styles.credits}>
      <p className={styles.name}>
        {translate({
          id: 'guide.pictures.heading',
          message: 'Pictures',
          description: 'Above the list of the pictures of a text with makers and licences',
        })}
      </p>
      <ul>
        {pictures.map(({name, nameLanguage, credit, licence}, at) => (
          // Two pictures may have one description, and their order never changes.
          <li key={at}>
            <span lang={nameLanguage}>{name}</span>
            {' – '}
            {credit ? <span lang={credit.language}>{credit.text}</span> : licenceWords(licence)}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function licenceWords(licence: string | undefined): string {
  const words = translate({
    id: 'guide.pictures.asText',
    message: 'same licence as the text',
    description: 'Behind the description of a picture; the licence may follow in brackets',
  });
  return licence === undefined ? words : `${words} (${licence})`;
}

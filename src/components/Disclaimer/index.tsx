import Translate from '@docusaurus/Translate';
import type {Disclaimer as Props} from '@site/src/guide/outline';
import styles from './styles.module.css';

/** The wording that a source asks to be carried along, in its own language. */
export function Disclaimer({text, language}: Props) {
  return (
    <aside className={styles.disclaimer}>
      <p className={styles.name}>
        <Translate id="guide.disclaimer" description="Above the wording a source asks to carry">
          Disclaimer of the source
        </Translate>
      </p>
      <p lang={language}>{text}</p>
    </aside>
  );
}

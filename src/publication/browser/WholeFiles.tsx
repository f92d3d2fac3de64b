import type {WholeFile} from '../downloadsPage';
import {FORMAT_NAMES, downloadWords, headingWords, purposeWords} from './downloadWords';
import {FileLink} from './FileLink';
import {useFileFacts} from './useFileFacts';
import styles from './downloads.module.css';

/** The files that hold the whole guide, each with what it is good for, its edition, pages and size; and what they hold. */
export function WholeFiles({
  files,
  coverage,
}: {
  files: readonly WholeFile[];
  coverage: readonly string[];
}) {
  const words = headingWords();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="whole">
      <h2 id="whole">{words.whole}</h2>
      <ul className={styles.cards}>
        {files.map((file) => (
          <Card key={file.name} file={file} />
        ))}
      </ul>
      <h3>{words.coverage}</h3>
      <ul className={styles.coverage}>
        {coverage.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Card({file}: {file: WholeFile}) {
  const {pages, size} = useFileFacts();
  const facts = [file.edition, pages(file)].filter((each) => each !== undefined);
  return (
    <li>
      <h3>{FORMAT_NAMES[file.format]}</h3>
      <p>{purposeWords()[file.format]}</p>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <FileLink file={file}>{downloadWords(FORMAT_NAMES[file.format], size(file))}</FileLink>
    </li>
  );
}

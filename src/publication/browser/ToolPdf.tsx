import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {FileLink} from './FileLink';
import {toolWords} from './printWords';
import {useDownloads} from './useDownloads';
import {useFileFacts} from './useFileFacts';
import styles from './downloads.module.css';

type Props = {
  /** The chapter's id. */
  readonly chapter: string;
  /** By it the sheet is found among those of its chapter. */
  readonly title: string;
  /** The language in which the sheet stands on the page. */
  readonly shown: string;
};

/** The link to the PDF of a sheet; nothing where there is none in the language of the page. Its name tells sheets apart (WCAG 2.4.4). */
export function ToolPdf({chapter, title, shown}: Props) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const {chapters} = useDownloads();
  const {size} = useFileFacts();
  const tool = chapters[chapter]?.tools.find((each) => each.title === title);
  if (tool === undefined || shown !== currentLocale) return null;
  return (
    <p className={styles.tool}>
      <FileLink file={tool}>
        {toolWords(size(tool))}
        <span className="visually-hidden"> – {title}</span>
      </FileLink>
    </p>
  );
}

import Link from '@docusaurus/Link';
import type {DownloadChapter, DownloadGroup} from '../downloadsPage';
import {headingWords} from './downloadWords';
import {FileLink} from './FileLink';
import {ToolFileLinks} from './ToolFileLinks';
import {useFileFacts} from './useFileFacts';
import styles from './downloads.module.css';

/** The files of single chapters, each with those of its tools below it, part by part. */
export function SmallFiles({groups}: {groups: readonly DownloadGroup[]}) {
  const words = headingWords();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters">{words.chapters}</h2>
      {groups.map(({part, chapters}) => (
        <section key={part?.id ?? 'start'} aria-labelledby={`files-${part?.id ?? 'start'}`}>
          <h3 id={`files-${part?.id ?? 'start'}`}>{part?.label ?? words.general}</h3>
          <ul className={styles.chapters}>
            {chapters.map((chapter) => (
              <ChapterItem key={chapter.id} chapter={chapter} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function ChapterItem({chapter: {chapter, title, path, tools}}: {chapter: DownloadChapter}) {
  const {both} = useFileFacts();
  return (
    <li>
      {chapter ? (
        <FileLink file={chapter}>
          {title} (PDF, {both(chapter)})
        </FileLink>
      ) : (
        <Link to={path}>{title}</Link>
      )}
      {tools.length > 0 && (
        <ul>
          <ToolFileLinks tools={tools} />
        </ul>
      )}
    </li>
  );
}

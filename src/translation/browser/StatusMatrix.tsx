import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {LANGUAGES, LANGUAGE_NAMES, assertLanguage, shownLanguage} from '../../guide/languages';
import type {EntryStatus, TextStatus} from '../translationStatus';
import {STATE_WORDS} from './statusWords';
import {TableFrame} from './TableFrame';
import styles from './StatusTable.module.css';

/** Every entry with the state of its text in each language; the states lead to the files. */
export function StatusMatrix({
  label,
  entries,
  improveUrl,
}: {
  label: string;
  entries: readonly EntryStatus[];
  /** The address where a contributor changes a file; absent when the repository is not known. */
  improveUrl?: (file: string) => string;
}) {
  return (
    <TableFrame label={label}>
      <table className={clsx(styles.table, styles.matrix)}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="guide.status.text" description="Head of a column">
                Text
              </Translate>
            </th>
            {LANGUAGES.map((language) => (
              <th scope="col" key={language} lang={language}>
                {LANGUAGE_NAMES[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.path}>
              <th scope="row">
                <EntryTitle entry={entry} />
              </th>
              {LANGUAGES.map((language) => (
                <td key={language}>
                  <TextCell
                    text={entry.texts[language]}
                    total={entry.sectionCount}
                    {...(improveUrl && {improveUrl})}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function EntryTitle({entry}: {entry: EntryStatus}) {
  const reader = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const available = LANGUAGES.filter((each) => entry.texts[each].state !== 'missing');
  const language = shownLanguage(reader, available, entry.original);
  const text = entry.texts[language];
  return (
    <Link to={entry.path} {...(language !== reader && {lang: language})}>
      {text.state === 'missing' ? entry.id : text.title}
    </Link>
  );
}

function TextCell({
  text,
  total,
  improveUrl,
}: {
  text: TextStatus;
  total: number;
  improveUrl?: (file: string) => string;
}) {
  const word = STATE_WORDS[text.state]();
  const words = text.state === 'behind' ? `${word} (${text.sections.length}/${total})` : word;
  const canImprove = improveUrl && text.state !== 'missing';
  return canImprove ? <a href={improveUrl(text.file)}>{words}</a> : <>{words}</>;
}

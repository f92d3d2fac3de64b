import Translate from '@docusaurus/Translate';
import {LANGUAGE_NAMES} from '../../guide/languages';
import {BAR_STATES, barOf, totalsOf, type LanguageTotals} from '../statusTotals';
import type {TranslationStatus} from '../translationStatus';
import {STATE_WORDS} from './statusWords';
import {TableFrame} from './TableFrame';
import styles from './StatusTable.module.css';

const COLUMNS = [...BAR_STATES, 'reviewed', 'waiting'] as const;

/**
 * How many texts each language has in which state, as a table with a bar per language. The bars show nothing that the
 * numbers beside them do not say, so they are hidden from screen readers; pieces differ by pattern, not by colour alone.
 */
export function StatusTable({status, label}: {status: TranslationStatus; label: string}) {
  return (
    <TableFrame label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="guide.status.language" description="Head of a column">
                Language
              </Translate>
            </th>
            {COLUMNS.map((state) => (
              <th scope="col" key={state}>
                <span className={styles.key} data-state={state} aria-hidden="true" />
                {STATE_WORDS[state]()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totalsOf(status).map((totals) => (
            <LanguageRow key={totals.language} totals={totals} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function LanguageRow({totals}: {totals: LanguageTotals}) {
  const {language} = totals;
  return (
    <tr>
      <th scope="row">
        <span lang={language}>{LANGUAGE_NAMES[language]}</span>
        <StatusBar totals={totals} />
      </th>
      {COLUMNS.map((state) => (
        <td key={state}>{totals[state]}</td>
      ))}
    </tr>
  );
}

function StatusBar({totals}: {totals: LanguageTotals}) {
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {barOf(totals).map(({state, start, length}) => (
        <g key={state} data-state={state}>
          <rect x={start} y="0" width={length} height="6" />
          {state === 'behind' && (
            <path d={`M${start} 3h${length}`} strokeDasharray="1 1" strokeWidth="6" />
          )}
        </g>
      ))}
    </svg>
  );
}

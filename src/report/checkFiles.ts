import type {Entry, Guide} from '../guide/model';
import {jsonText, partsOf, type ExportedFile} from './fileParts';
import {foldText} from './foldText';

/** What an exported file lacks. */
export type FileProblem =
  | {readonly kind: 'funding'; readonly file: string}
  /** `ids` are those of the entries whose disclaimers are not beside their texts. */
  | {readonly kind: 'disclaimer'; readonly file: string; readonly ids: readonly string[]};

/** What was found in the files of a build. */
export type FileCheck = {
  /** Paths. */
  readonly checked: readonly string[];
  /** Paths of files of a kind that cannot be read here. */
  readonly unread: readonly string[];
  readonly problems: readonly FileProblem[];
};

/** The texts of an entry that has a disclaimer, folded. */
type Claimed = {readonly id: string; readonly disclaimers: readonly string[]};

/**
 * Checks that every exported file carries the funding statement, if there is one, and beside each text its source's disclaimer in
 * some language. Texts are known by their titles, disclaimers by their letters and digits.
 */
export function checkFiles(
  guide: Guide,
  files: readonly ExportedFile[],
  fundingStatement?: string,
): FileCheck {
  const byTitle = indexDisclaimers(guide);
  const readable = files.filter(({content}) => content !== undefined);
  return {
    checked: readable.map(({path}) => path),
    unread: files.filter(({content}) => content === undefined).map(({path}) => path),
    problems: readable.flatMap(({path, content = ''}) => [
      ...findFunding(path, content, fundingStatement),
      ...findDisclaimers(path, content, byTitle),
    ]),
  };
}

function findFunding(file: string, content: string, statement?: string): readonly FileProblem[] {
  if (statement === undefined) return [];
  const text = file.endsWith('.json') ? jsonText(content) : content;
  return foldText(text).includes(foldText(statement)) ? [] : [{kind: 'funding', file}];
}

function findDisclaimers(
  file: string,
  content: string,
  byTitle: ReadonlyMap<string, Claimed>,
): readonly FileProblem[] {
  const ids = partsOf(file, content).flatMap((part) => {
    const entry = part.titles.map((title) => byTitle.get(foldText(title))).find(Boolean);
    if (entry === undefined) return [];
    const text = foldText(part.content);
    return entry.disclaimers.some((disclaimer) => text.includes(disclaimer)) ? [] : [entry.id];
  });
  return ids.length === 0 ? [] : [{kind: 'disclaimer', file, ids: [...new Set(ids)]}];
}

function indexDisclaimers({entries}: Guide): ReadonlyMap<string, Claimed> {
  return new Map(
    entries.flatMap((entry) => {
      const disclaimers = [...entry.texts.values()].flatMap(({disclaimer}) =>
        disclaimer === undefined ? [] : [foldText(disclaimer)],
      );
      if (disclaimers.length === 0) return [];
      const claimed = {id: entry.id, disclaimers};
      return titlesOf(entry).map((title): [string, Claimed] => [foldText(title), claimed]);
    }),
  );
}

function titlesOf(entry: Entry): readonly string[] {
  const others = entry.kind === 'caseStudy' ? Object.values(entry.facts.inOtherLanguages) : [];
  return [...entry.texts.values(), ...others].map(({title}) => title);
}

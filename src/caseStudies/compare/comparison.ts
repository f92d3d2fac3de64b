/** As many case studies as stand side by side on a sheet of paper and in a reader's mind. */
export const MOST_CASES = 4;

/** What is compared: the same in every language, so that an address can be passed on. */
export type Comparison = {
  /** Case studies in the order of their columns, at most `MOST_CASES`, none twice. */
  readonly ids: readonly string[];
  readonly onlyDifferences: boolean;
};

/** A comparison as an address tells of it. */
export type ReadComparison = Comparison & {
  /** Whether the address names more case studies than are compared. */
  readonly isCut: boolean;
};

/** The set with a case study in it, or the same set because it was full. */
export type Addition = {readonly kind: 'added' | 'full'; readonly ids: readonly string[]};

const CASES_PARAMETER = 'cases';
const ONLY_PARAMETER = 'only';
const DIFFERENCES = 'differences';

/** As the names of the folders of case studies. No such folder has a name so long that this limit could cut it. */
const CASE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 200;

/**
 * The comparison that the query of an address tells of. What cannot be the id of a case study is passed over; ids that this
 * site does not have are kept, so that the page can say so.
 *
 * @example readComparison('?cases=lake-school,../,leeds') // => {ids: ['lake-school', 'leeds'], onlyDifferences: false, isCut: false}
 */
export function readComparison(query: string): ReadComparison {
  const parameters = query
    .replace(/^\?/u, '')
    .split('&')
    .map((parameter) => /^([^=]*)=?(.*)$/su.exec(parameter));
  const valuesOf = (name: string): string[] =>
    parameters
      .filter((parameter) => parameter?.[1] === name)
      // Programs that pass addresses on write the comma so.
      .flatMap((parameter) => parameter?.[2]?.split(/,|%2C/iu) ?? []);
  const ids = [...new Set(valuesOf(CASES_PARAMETER).filter(isCaseId))];
  return {
    ids: ids.slice(0, MOST_CASES),
    onlyDifferences: valuesOf(ONLY_PARAMETER).includes(DIFFERENCES),
    isCut: ids.length > MOST_CASES,
  };
}

/**
 * The query of the address for a comparison; empty when there is nothing to compare.
 *
 * @example writeComparison({ids: ['leeds', 'lake-school'], onlyDifferences: false}) // => '?cases=leeds,lake-school'
 */
export function writeComparison({ids, onlyDifferences}: Comparison): string {
  if (ids.length === 0) return '';
  const only = onlyDifferences ? `&${ONLY_PARAMETER}=${DIFFERENCES}` : '';
  return `?${CASES_PARAMETER}=${ids.join(',')}${only}`;
}

/** The case studies with one more at the end; a full set is not pushed out of shape, the caller says so. */
export function addCase(ids: readonly string[], id: string): Addition {
  if (ids.includes(id)) return {kind: 'added', ids};
  return ids.length < MOST_CASES ? {kind: 'added', ids: [...ids, id]} : {kind: 'full', ids};
}

/** The case studies without one of them. */
export function removeCase(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}

/** Whether a text could name the folder of a case study, so that it may become part of an address. */
export function isCaseId(text: string): boolean {
  return text.length <= LONGEST_ID && CASE_ID.test(text);
}

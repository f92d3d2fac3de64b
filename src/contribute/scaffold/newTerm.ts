import type {YAMLSeq} from 'yaml';
import {Document, isNode, isSeq, parseDocument} from 'yaml';
import {ContentError} from '../../guide/errors';
import type {Language} from '../../guide/languages';

/** A term as it is written. */
export type NewTerm = {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly definition?: Readonly<Record<Language, string>>;
  readonly awaitingSpecialist?: readonly Language[];
};

/** No text is folded, and what an older reader of YAML would take for a number or yes and no is quoted. */
const READING = {version: '1.2', compat: 'yaml-1.1', logLevel: 'silent'} as const;
const WRITING = {lineWidth: 0, flowCollectionPadding: false, singleQuote: true} as const;

/**
 * The text of a vocabulary file with one more term at the end of its list; all else stays byte for byte. Only a list in brackets is
 * laid out anew.
 *
 * @throws {ContentError} when the file has no list of terms.
 */
export function addTerm(fileText: string, term: NewTerm): string {
  const document = parseDocument(fileText, READING);
  const terms = document.get('terms');
  if (document.errors.length > 0 || !isSeq(terms)) {
    throw new ContentError('Unexpected vocabulary file, expected "terms" with a list');
  }
  if (!terms.flow && terms.items.length > 0) return inserted(fileText, terms, term);
  terms.add(document.createNode(term));
  terms.flow = false;
  return document.toString(WRITING);
}

function inserted(fileText: string, terms: YAMLSeq, term: NewTerm): string {
  const [first] = terms.items;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const lineStart = fileText.lastIndexOf('\n', start) + 1;
  const indent = /^[ \t]*/.exec(fileText.slice(lineStart))?.[0] ?? '';
  const before = fileText.slice(0, terms.range?.[2]).trimEnd();
  const end = fileText.includes('\r\n') ? '\r\n' : '\n';
  const lines = print(term).map((line) => indent + line);
  return before + end + lines.join(end) + (fileText.slice(before.length) || end);
}

function print(term: NewTerm): readonly string[] {
  const document = new Document([term], READING);
  const waiting = document.getIn([0, 'awaitingSpecialist']);
  if (isSeq(waiting)) waiting.flow = true;
  return document.toString(WRITING).trimEnd().split('\n');
}

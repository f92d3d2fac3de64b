import type {Element, ElementContent} from 'hast';
import {visit} from 'unist-util-visit';
import type {Book, Division} from '../book';
import {cleanContent} from './cleanContent';
import {COVER_FILE, NAV_FILE, TERMS_FILE} from './fileNames';
import {fileStem, freeName, type PlannedPicture} from './pictures';
import {toXmlId} from './xmlId';

/** A division with the file that it becomes. */
export type PlannedDivision = {
  readonly division: Division;
  readonly file: string;
  /** Only what EPUB allows; links still name anchors of the book. */
  readonly content: readonly ElementContent[];
};

/** Where an anchor of the book stands in the EPUB. */
export type Target = {
  readonly file: string;
  readonly id: string;
  /** Counts all anchors in reading order. */
  readonly place: number;
};

/** Targets by the anchors of the book. */
export type Targets = ReadonlyMap<string, Target>;

export type BookPlan = {
  /** In reading order, without their nesting. */
  readonly divisions: readonly PlannedDivision[];
  readonly targets: Targets;
};

/** The files of a book's divisions and where its anchors stand in them. Of two elements with one anchor the first keeps it. */
export function planBook(book: Book, pictures: ReadonlyMap<string, PlannedPicture>): BookPlan {
  const taken = new Set([NAV_FILE, COVER_FILE, TERMS_FILE]);
  const targets = new Map<string, Target>();
  const divisions = book.divisions.flatMap(withNested).map((division): PlannedDivision => {
    const file = freeName(fileStem(division.id), '.xhtml', taken);
    const add = (anchor: string) => addTarget(targets, anchor, file);
    add(division.id);
    const content = cleanContent(division.body, pictures);
    visit({type: 'root', children: content}, 'element', (element) => nameElement(element, add));
    return {division, file, content};
  });
  return {divisions, targets};
}

/** The address of a target in a file of the EPUB. */
export function hrefOf({file, id}: Target, from?: string): string {
  return `${file === from ? '' : file}#${id}`;
}

function withNested(division: Division): Division[] {
  return [division, ...division.divisions.flatMap(withNested)];
}

/** The id that the anchor has from now on; undefined when it is taken. */
function addTarget(targets: Map<string, Target>, anchor: string, file: string): string | undefined {
  if (targets.has(anchor)) return undefined;
  const id = toXmlId(anchor);
  targets.set(anchor, {file, id, place: targets.size});
  return id;
}

/** Content is a copy of ours, so it may be changed. */
function nameElement({properties}: Element, add: (anchor: string) => string | undefined): void {
  const id = typeof properties.id === 'string' && properties.id !== '' && add(properties.id);
  if (id) properties.id = id;
  else delete properties.id;
}

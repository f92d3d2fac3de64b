import {foldTypography} from './foldTypography';
import {hashCodes} from './hashCodes';
import type {Fingerprint, Section, SectionId, Text} from './model';
import {WORDS_SECTION} from './model';

/**
 * Hexadecimal digits of a fingerprint. It has to tell two versions of one section apart: with 38 bits an edit stays unnoticed once
 * in three hundred thousand million, and the line in the front matter is still short enough to be read.
 */
const DIGITS = 10;

const FORM = /^[a-f][0-9a-f]{9}$/;

/** The part of a text that has fingerprints. */
export type Fingerprinted = Pick<Text, 'title' | 'summary' | 'disclaimer' | 'sections'>;

/**
 * The fingerprint of what a section says: its heading and its Markdown, without the differences that `foldTypography` folds.
 * A hexadecimal number that begins with a letter, so that YAML never takes it for a number.
 *
 * @example fingerprintOf({heading: 'Context', markdown: 'Two schools.'}) // => 'fcb80ecc70'
 */
export function fingerprintOf({
  heading,
  markdown,
}: Pick<Section, 'heading' | 'markdown'>): Fingerprint {
  return hashOf([heading, markdown]);
}

/**
 * The fingerprints of all sections of a text by section id; title, summary and disclaimer come first, as `WORDS_SECTION`.
 */
export function fingerprintsOf({
  title,
  summary,
  disclaimer,
  sections,
}: Fingerprinted): Readonly<Record<SectionId, Fingerprint>> {
  const words = disclaimer === undefined ? [title, summary] : [title, summary, disclaimer];
  return Object.fromEntries([
    [WORDS_SECTION, hashOf(words)],
    ...sections.map((section): [SectionId, Fingerprint] => [section.id, fingerprintOf(section)]),
  ]);
}

/** Tells whether a value has the form of a fingerprint. */
export function isFingerprint(value: unknown): value is Fingerprint {
  return typeof value === 'string' && FORM.test(value);
}

/** Folded texts have no line ends, so that one between them keeps them apart. */
function hashOf(texts: readonly string[]): Fingerprint {
  const folded = texts.map(foldTypography);
  const length = folded.reduce((sum, codes) => sum + codes.length + 1, 0);
  const codes = new Uint16Array(length).fill(LINE_FEED);
  let at = 0;
  for (const part of folded) {
    codes.set(part, at);
    at += part.length + 1;
  }
  const hash = hashCodes(codes);
  const letter = 'abcdef'.charAt(Number.parseInt(hash.slice(0, 2), 16) % 6);
  return letter + hash.slice(2, DIGITS + 1);
}

const LINE_FEED = 10;

import {hashCodes} from '../guide/hashCodes';
import type {Language} from '../guide/languages';
import type {Entry, Guide} from '../guide/model';
import {toOutline} from '../guide/outline';

/** What the content of a language is known by. */
export type ContentCode = {
  /** Eight hexadecimal digits, short enough to be compared by eye. */
  readonly code: string;
  /** `urn:uuid:…` (RFC 9562, version 8). */
  readonly identifier: string;
};

/** The code of all that a book in one language says: titles, texts, facts, terms and works, and what it names as missing. */
export function contentCode(guide: Guide, language: Language): ContentCode {
  const texts = guide.entries.map((entry) => [
    entry.kind,
    entry.id,
    entry.facts,
    saidOf(entry, language),
  ]);
  const content = JSON.stringify([language, texts, guide.vocabulary, guide.references]);
  const first = hashOf(content);
  const digits = first + hashOf(first + content);
  return {code: first.slice(0, 8), identifier: `urn:uuid:${toUuid(digits)}`};
}

/** Of an entry that is missing in the language a book has title, summary and the languages in which it can be read. */
function saidOf(entry: Entry, language: Language): unknown {
  const text = entry.texts.get(language);
  if (text === undefined) {
    const {title, summary, state} = toOutline(entry, language);
    return [title, summary, state.summaryLanguage, state.available];
  }
  const sections = text.sections.map(({id, heading, markdown}) => [id, heading, markdown]);
  return {...text, sections};
}

function hashOf(text: string): string {
  return hashCodes(Uint16Array.from({length: text.length}, (_, at) => text.charCodeAt(at)));
}

/** 32 hexadecimal digits in the form of a UUID, with the bits that say version 8. */
function toUuid(digits: string): string {
  const variant = (8 + (Number.parseInt(digits.charAt(16), 16) % 4)).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-');
}

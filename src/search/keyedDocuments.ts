import type {Language} from '../guide/languages';
import type {KeyedDocument} from './flexIndex';
import type {IndexAnalyzer} from './indexAnalyzer';
import type {SearchPage} from './searchPage';
import {wordsOf} from './tokenize';
import {FIELDS, REPEATED_TIMES, type FieldName} from './weights';

/** A text with the place where it stands in the document. */
type FieldText = {readonly field: FieldName; readonly language: Language; readonly text: string};

/** The documents of pages, numbered in order: for each page its head, then its sections. */
export function toKeyedDocuments(
  pages: readonly SearchPage[],
  analyzers: readonly IndexAnalyzer[],
  lastParts: ReadonlyMap<string, string> = new Map(),
): KeyedDocument[] {
  const reader = analyzers[0]?.language;
  return pages
    .flatMap((page) => toFieldTexts(page, reader ?? page.language))
    .map((texts, number) => ({number, keys: toKeys(texts, analyzers, lastParts)}));
}

// The title belongs to the page, so it is indexed once, with the page's head.
function toFieldTexts(page: SearchPage, reader: Language): FieldText[][] {
  const {language, titleLanguage} = page;
  return [
    [
      {field: 'title', language: titleLanguage, text: page.title},
      {field: 'summary', language: titleLanguage, text: page.summary},
      {field: 'about', language: reader, text: page.about},
      {field: 'body', language, text: page.body},
    ],
    ...page.sections.map(({heading, body}): FieldText[] => [
      {field: 'heading', language, text: heading},
      {field: 'body', language, text: body},
    ]),
  ];
}

/** Keys with the field where they count most, in the order of the fields. */
function toKeys(
  texts: readonly FieldText[],
  analyzers: readonly IndexAnalyzer[],
  lastParts: ReadonlyMap<string, string>,
): KeyedDocument['keys'] {
  const fields = new Map<string, number>();
  const add = (key: string, name: FieldName): void => {
    fields.set(key, Math.min(placeOf(name), fields.get(key) ?? FIELDS.length));
  };
  const times = new Map<string, number>();
  for (const {field, language, text} of texts) {
    const analyzer = analyzers.find((each) => each.language === language);
    for (const {word} of wordsOf(text)) {
      for (const key of analyzer?.keysOf(word) ?? []) {
        add(key, field);
        const part = lastParts.get(key);
        if (part !== undefined) add(part, 'part');
        if (field === 'body') times.set(key, 1 + (times.get(key) ?? 0));
      }
    }
  }
  for (const [key, count] of times) if (count >= REPEATED_TIMES) add(key, 'repeated');
  return new Map([...fields].sort((a, b) => a[1] - b[1]));
}

function placeOf(name: FieldName): number {
  return FIELDS.findIndex((field) => field.name === name);
}

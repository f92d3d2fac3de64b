import {checkAgreement} from './check/checkAgreement';
import {checkClaims} from './check/checkClaims';
import {checkCountries} from './check/checkCountries';
import {checkDisclaimers} from './check/checkDisclaimers';
import {checkEnglish} from './check/checkEnglish';
import {checkSections} from './check/checkSections';
import {checkStamps} from './check/checkStamps';
import {checkUse} from './check/checkUse';
import {readStamps} from './check/readStamps';
import {fingerprintsOf} from './fingerprint';
import type {Issue} from './issue';
import type {Language} from './languages';
import {LANGUAGES} from './languages';
import type {Entry, Text} from './model';
import {readOriginal} from './readOriginal';
import type {Words} from './readOriginal';
import {assignRoles} from './roles';
import {checkSchema} from './schemaIssues';
import type {Known} from './schemas/fields';
import {translationSchema} from './schemas/translation';
import {textStateOf} from './textState';
import type {TextFile} from './textFile';

/** An entry, absent when its original cannot be used, and the issues of all its files. */
export type AssembledEntry = {readonly entry?: Entry; readonly issues: readonly Issue[]};

/** The entry to which `files` belong: at least one file, all of the same key. */
export function assembleEntry(files: readonly TextFile[], known: Known): AssembledEntry {
  const roles = assignRoles(files);
  const original = roles.original && readOriginal(roles.original, known);
  const translations = roles.translations.map((file) => readTranslation(file, known));
  const first = original?.words && roles.original && toText(roles.original, original.words);
  const others = translations.map(({text}) => text).filter((text) => text !== undefined);
  const issues = [
    ...files.flatMap((file) => file.issues),
    ...roles.issues,
    ...(original?.issues ?? []),
    ...translations.flatMap((translation) => translation.issues),
    ...checkSections(files, roles.original),
    ...checkClaims(roles.original),
    ...checkCountries(roles.original, known),
    ...checkUse(files),
    ...checkStamps(roles),
    ...checkDisclaimers(roles),
    ...checkEnglish(files, roles),
  ];
  const [source, ...compared] = first ? withStates(first, others) : [];
  if (!source) return {issues};
  const entry = original?.makeEntry?.(inOrder([source, ...compared]));
  const all = [...issues, ...compared.flatMap((text) => checkAgreement(source, text))];
  return entry ? {entry, issues: all} : {issues: all};
}

/** The original is fingerprinted once, however many translations are compared with it. */
function withStates(original: StatelessText, translations: readonly StatelessText[]): Text[] {
  const now = translations.length > 0 ? fingerprintsOf(original) : {};
  return [original, ...translations].map((text) => ({
    ...text,
    state: textStateOf(original, text, now),
  }));
}

function inOrder(texts: readonly Text[]): ReadonlyMap<Language, Text> {
  const sorted = texts.toSorted(
    (a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language),
  );
  return new Map(sorted.map((text) => [text.language, text]));
}

type StatelessText = Omit<Text, 'state'>;

function toText({place, file, body}: TextFile, words: Words): StatelessText | undefined {
  return body && {language: place.language, file, sections: body.sections, ...words};
}

function readTranslation(
  file: TextFile,
  known: Known,
): {readonly text?: StatelessText | undefined; readonly issues: readonly Issue[]} {
  if (!file.yaml) return {issues: []};
  const codedKeys = CODED_KEYS[file.place.kind];
  const {value, issues} = checkSchema(file.yaml, translationSchema, {known, codedKeys});
  if (!value) return {issues};
  const {translation, ...words} = value;
  const text = toText(file, words);
  return {
    text: text && {...text, translation: {...translation, sections: readStamps(file)}},
    issues,
  };
}

/** The fields that only the original carries. */
const CODED_KEYS: Record<Entry['kind'], readonly string[]> = {
  chapter: ['evidence', 'caseStudies', 'pictures'],
  caseStudy: [
    'inOtherLanguages',
    'countries',
    'places',
    'organisations',
    'period',
    'themes',
    'activities',
    'audience',
    'topics',
    'levels',
    'barriers',
    'delivery',
    'effort',
    'transfer',
    'programme',
    'evidence',
    'claims',
    'reuse',
    'chapters',
    'sources',
    'licence',
    'pictures',
  ],
  newsItem: [
    'when',
    'countries',
    'places',
    'evidence',
    'caseStudies',
    'sources',
    'licence',
    'pictures',
  ],
};

import type {Readers, SourceFile} from '../../guide/assembleGuide';
import {READERS} from '../../guide/assembleGuide';
import type {Language} from '../../guide/languages';
import {LANGUAGES} from '../../guide/languages';
import type {Guide, Term, VocabularyName} from '../../guide/model';
import type {Labelled} from '../../guide/outline';
import {BIBLIOGRAPHY_FILE} from '../../guide/place';
import type {CaseFormData} from './formData';

/** The form's data, made ready once for all the checks that follow. */
export type CaseForm = {
  readonly data: CaseFormData;
  /** The vocabulary alone, with words in the reader's language. */
  readonly guide: Guide;
  /** Vocabulary files that hold the ids and nothing else: the check of a draft needs no more. */
  readonly idFiles: readonly SourceFile[];
  /** The list of works, ids only; it takes longer to check than all else, so it is for drafts that cite. */
  readonly worksFile: SourceFile;
  /** They read what does not change, such as the files above and an original, once: at the first check that needs it. */
  readonly readers: Readers;
};

/** The form for published data. */
export function openForm(data: CaseFormData, readers = READERS): CaseForm {
  const names = Object.entries(data.vocabulary);
  const terms = names.map(([name, options]) => [name, options.map(toTerm)]);
  return {
    data,
    guide: {
      entries: [],
      // `Object.fromEntries` forgets which keys it was given.
      vocabulary: Object.fromEntries(terms) as Record<VocabularyName, readonly Term[]>,
      references: [],
      recognitions: [],
    },
    idFiles: names.map(([name, options]) => ({
      path: `vocabulary/${name}.yaml`,
      text: `terms:\n${toIds(options.map(({id}) => id))}`,
    })),
    worksFile: {path: BIBLIOGRAPHY_FILE, text: toIds(data.references)},
    readers: {
      text: remembering(readers.text),
      vocabulary: remembering(readers.vocabulary),
      bibliography: remembering(readers.bibliography),
    },
  };
}

/**
 * The same reader, which reads a file anew only when its text has changed. What is wrong with the list of works by what else is known
 * does not count here: it is about another file than the draft's.
 */
function remembering<Read, More extends readonly unknown[]>(
  read: (file: SourceFile, ...more: More) => Read,
): (file: SourceFile, ...more: More) => Read {
  const last = new Map<string, {readonly text: string; readonly read: Read}>();
  return (file, ...more) => {
    const {path, text} = file;
    const kept = last.get(path);
    const found = kept?.text === text ? kept : {text, read: read(file, ...more)};
    last.set(path, found);
    return found.read;
  };
}

/** The form is read in one language, so that the same word serves for all. */
function toTerm({id, label, definition}: Labelled): Term {
  return {
    id,
    label: inAll(label),
    ...(definition !== undefined && {definition: inAll(definition)}),
    awaitingSpecialist: [],
  };
}

function inAll(words: string): Record<Language, string> {
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(LANGUAGES.map((each) => [each, words])) as Record<Language, string>;
}

/** A text in quotation marks of JSON is one in YAML too. */
function toIds(ids: readonly string[]): string {
  return ids.map((id) => `- id: ${JSON.stringify(id)}\n`).join('');
}

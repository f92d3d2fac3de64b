import type {Issue} from '../guide/issue';
import type {Language} from '../guide/languages';
import type {Spot} from '../guide/reportIssue';
import {issueAt} from '../guide/reportIssue';
import type {TextFile} from '../guide/textFile';
import type {Passage} from './passagesOf';
import {passagesOf} from './passagesOf';
import type {PlacedWord} from './wordsOf';
import {wordsOf} from './wordsOf';

/** The words of one language. */
export type Lexicon = {
  /** Tells whether a word is right as it is written, capitals included. */
  readonly knows: (word: string) => boolean;
  /** The nearest right word, when one is near. */
  readonly nearest: (word: string) => string | undefined;
};

/** The words of every language. */
export type Lexicons = Readonly<Record<Language, Lexicon>>;

/**
 * An issue `unknown-word` for each word of a content file that its language does not know, at its first place in the file.
 * Outside English a capital inside a sentence begins a name, which may have any ending, so such words pass.
 */
export function findUnknownWords(file: TextFile, lexicons: Lexicons): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const passage of passagesOf(file)) {
    for (const placed of wordsOf(passage.text)) {
      const key = placed.word.toLowerCase();
      if (issues.has(key) || !isUnknown(placed, passage.language, lexicons)) continue;
      issues.set(key, toIssue(file, passage, placed, lexicons));
    }
  }
  return [...issues.values()];
}

function isUnknown(placed: PlacedWord, language: Language, lexicons: Lexicons): boolean {
  const {word, beginsSentence} = placed;
  const isName = language !== 'en' && !beginsSentence && /^\p{Lu}/u.test(word);
  const {knows} = lexicons[language];
  return !isName && !formsOf(word, language).some((form) => knows(form));
}

/** A word is right when one of these is: as it is, without the ending after its apostrophe, and both in small letters. */
function formsOf(word: string, language: Language): readonly string[] {
  const stem = word.replace(language === 'en' ? /'s$/ : /'.*$/, '');
  return [word, stem].flatMap((form) => [form, form.toLowerCase()]);
}

function toIssue(
  {file, text}: TextFile,
  {language, offset}: Passage,
  {word, offset: within}: PlacedWord,
  lexicons: Lexicons,
): Issue {
  const finding = {details: {found: word, language}, nearest: lexicons[language].nearest(word)};
  return issueAt(file, spotAt(text, offset + within), 'unknown-word', finding);
}

function spotAt(text: string, offset: number): Spot {
  const lines = text.slice(0, offset).split('\n');
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

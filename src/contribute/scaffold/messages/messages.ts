import type {NewKind} from '../newKinds';

/** What `npm run new` says in one language. Names in braces are replaced. */
export type NewMessages = {
  /** Stands in a new file where a text is missing. */
  readonly gap: string;
  /** Stands above the original's text, which a translation replaces. */
  readonly translationGap: string;
  /** What is called so in a list of headings. */
  readonly intro: string;
  readonly questions: Questions;
  /** What is made, as the answer to `questions.kind`. */
  readonly kinds: Readonly<Record<NewKind, string>>;
  /** Behind a question that may stay without an answer. */
  readonly optional: string;
  /** Behind a question with choices: by their number or name. */
  readonly choose: string;
  /** With `{found}` and `{expected}`. */
  readonly unexpected: string;
  /** With `{limit}`. */
  readonly tooLong: string;
  readonly idForm: string;
  /** With `{names}`. */
  readonly missing: string;
  /** With `{example}`. */
  readonly missingRepair: string;
  readonly cancelled: string;
  /** With `{file}`. */
  readonly created: string;
  /** With `{file}` and `{id}`. */
  readonly added: string;
  /** With `{list}`. */
  readonly emptyFields: string;
  /** With `{list}`. */
  readonly emptyTexts: string;
  readonly howToFill: string;
  readonly next: string;
  /** Before the command that makes the English text. */
  readonly english: string;
  /** Before the command that marks the translation. */
  readonly accept: string;
  readonly picture: PictureMessages;
  readonly refused: Refusals;
};

type Questions = {
  readonly language: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly part: string;
  readonly of: string;
  /** The language of a translation. */
  readonly target: string;
  readonly vocabulary: string;
  /** With `{language}`, its name in itself. */
  readonly label: string;
  /** With `{language}`. */
  readonly definition: string;
  readonly unsure: string;
  readonly file: string;
  readonly to: string;
};

type PictureMessages = {
  /** With `{file}`, `{width}`, `{height}`, `{size}`. */
  readonly created: string;
  /** With `{file}` and `{size}`: a drawing is taken as it is. */
  readonly createdDrawing: string;
  /** Before the lines for the front matter of the original. */
  readonly frontMatter: string;
  readonly people: string;
  /** Before the line for the text. */
  readonly text: string;
};

/** Why nothing was written; each with a repair. */
type Refusals = {
  /** With `{file}`. */
  readonly exists: string;
  /** With `{file}`. */
  readonly pictureExists: string;
  /** With `{id}` and `{file}`. */
  readonly takenId: string;
  readonly noId: string;
  /** With `{file}` and `{reason}`. */
  readonly unwritable: string;
  /** With `{found}`. */
  readonly unknownText: string;
  /** With `{found}` and `{list}`. */
  readonly severalTexts: string;
  /** With `{file}`. */
  readonly faultyOriginal: string;
  /** With `{file}`. */
  readonly hasText: string;
  /** With `{file}`. */
  readonly faultyVocabulary: string;
  /** With `{file}` and `{reason}`. */
  readonly unreadable: string;
  /** With `{found}` and `{expected}`. */
  readonly pictureType: string;
  /** With `{found}`. */
  readonly unsafeSvg: string;
  /** With `{found}` and `{expected}`. */
  readonly tooLarge: string;
  /** With `{found}`. */
  readonly noTexts: string;
};

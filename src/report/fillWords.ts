/** Control characters, which would change a terminal; line ends and tabs are not among them. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/**
 * A sentence with names in braces replaced by words, without characters that would change a terminal.
 *
 * @example fillWords('{file} is written.', {file: 'a.csv'}) // => 'a.csv is written.'
 */
export function fillWords(sentence: string, words: Readonly<Record<string, string>>): string {
  return printable(
    sentence.replace(/\{([a-z]+)\}/gi, (whole, name: string) => words[name] ?? whole),
  );
}

/** Text without the control characters that would change a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

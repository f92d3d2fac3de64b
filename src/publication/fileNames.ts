import type {Language} from '../guide/languages';

/** The name of a file that holds the whole guide: `learning-together-lt-2026-11-22.pdf`. */
export function bookFileName(language: Language, date: string, ending: string): string {
  return `learning-together-${language}-${date}.${ending}`;
}

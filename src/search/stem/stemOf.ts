import type {Language} from '../../guide/languages';
import {stemEnglish} from './english';
import {stemEstonian} from './estonian';
import {stemLatvian} from './latvian';
import {stemLithuanian} from './lithuanian';
import {stemPolish} from './polish';

const STEMMERS: Record<Language, (folded: string) => string> = {
  en: stemEnglish,
  lt: stemLithuanian,
  lv: stemLatvian,
  et: stemEstonian,
  pl: stemPolish,
};

/**
 * What the forms of a word have in common by the rules of a language alone, for words that no dictionary knows. The
 * word is folded; its stem is its own stem.
 */
export function stemOf(language: Language, folded: string): string {
  return /^\p{L}+$/u.test(folded) ? STEMMERS[language](folded) : folded;
}

import {stripEnding, toEndings, untilStable} from './stripEnding';

const ENDINGS = toEndings(`s es ed ing ings er ers edly ingly`, 3);

const VOWEL = /[aeiouy]/u;

/** The stem of a folded English word that no dictionary knows: without plural, -ed, -ing and a silent e. */
export function stemEnglish(word: string): string {
  return untilStable(word, (form) => {
    if (/(?:ss|us|is)$/u.test(form)) return form;
    const stem = stripEnding(form, ENDINGS);
    const kept = VOWEL.test(stem) ? stem : form;
    return dropDoubled(kept, form).replace(/(?<=...)(?:ie|e|y|i)$/u, '');
  });
}

// planning, planned: plan. But: called, missed.
function dropDoubled(stem: string, form: string): string {
  return stem !== form && /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

import {fold} from '../fold';
import {stemOf} from '../stem/stemOf';
import {goOn, isText, NOWHERE, type LetterTree, type TreeNode} from './letterTree';
import {forEachForm, type OpenLexicon} from './openLexicon';
import {repairWord, tryRepairs} from './repairs';
import {likelihoodOf} from './slips';

type Corrected = {readonly word: string; readonly keys: readonly string[]};

/** Shorter words have too many neighbours. UTF-16 code units. */
const SHORTEST_WORD = 3;

/** The word as the dictionary writes it is one slip away too, not only without its marks. In steps that double. */
const SAME_MARKS = 3;

/** The ending of a word that the dictionary does not know may be any. In steps that double. */
const STRANGER = -3;

/** The stem of such a word. UTF-16 code units. */
const SHORTEST_STRANGER = 4;

/** A function that gives the known words one slip away from a word, best first: frequent words and common slips. */
export function createCorrections(
  lexicon: OpenLexicon,
  keysOf: (word: string) => readonly string[],
): (word: string) => Corrected[] {
  const {frequencies} = lexicon.content;
  const frequencyOf = (key: string) => frequencies[parseInt(key, 36)] ?? 1;
  return (typed) => {
    // What stands behind an apostrophe is an ending.
    const word = typed.includes("'") ? typed.slice(0, typed.lastIndexOf("'")) : typed;
    const folded = fold(word);
    if (folded.length < SHORTEST_WORD) return [];
    const repairs = repairWord(lexicon, folded);
    repairStranger(lexicon, folded, repairs);
    return [...repairs]
      .map(([repaired, likelihood]) => {
        const keys = keysOf(repaired);
        const marks = folded !== word && isNearForm(lexicon, word, repaired) ? SAME_MARKS : 0;
        const score = likelihood + marks + Math.max(...keys.map(frequencyOf));
        return {word: repaired, keys, score};
      })
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .map(({word: repaired, keys}) => ({word: asWritten(lexicon, repaired), keys}));
  };
}

/** The word with its marks, where the dictionary knows it. */
function asWritten(lexicon: OpenLexicon, folded: string): string {
  let written: string | undefined;
  forEachForm(lexicon, folded, (form) => {
    written ??= form;
  });
  return written ?? folded;
}

/** Whether a form with its marks is one slip away from a word with its marks. */
function isNearForm(lexicon: OpenLexicon, word: string, folded: string): boolean {
  let isNear = false;
  forEachForm(lexicon, folded, (form) => {
    isNear ||= likelihoodOf(word, form) !== undefined;
  });
  return isNear;
}

/**
 * The same for words that the dictionary does not know, names mostly. Only their stems are known, so that a slip must be in the
 * stem, and the stem must be most of the word.
 */
function repairStranger(
  {content, strangers, strangerTree}: OpenLexicon,
  word: string,
  repairs: Map<string, number>,
): void {
  tryRepairs(strangerTree, word, 0, (repaired, place, node) => {
    if (!beginsWithText(strangerTree, repaired, place, node)) return;
    const stem = stemOf(content.language, repaired);
    if (!strangers.has(stem) || stem.length <= place || stem.length < SHORTEST_STRANGER) return;
    const likelihood = likelihoodOf(word, repaired);
    if (likelihood !== undefined) repairs.set(repaired, likelihood + STRANGER);
  });
}

/** Whether a text of the tree is a beginning of a word that is at a node before a place. */
function beginsWithText(tree: LetterTree, word: string, place: number, node: TreeNode): boolean {
  let next = node;
  for (let at = place; next !== NOWHERE; at += 1) {
    if (isText(tree, next)) return true;
    next = at < word.length ? goOn(tree, next, word.charCodeAt(at)) : NOWHERE;
  }
  return false;
}

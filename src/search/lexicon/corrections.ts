import {fold} from '../fold';
import {stemOf} from '../stem/stemOf';
import {goOn, isText, NOWHERE, type LetterTree, type TreeNode} from './letterTree';
import type {OpenLexicon} from './openLexicon';
import {repairWord, tryRepairs} from './repairs';
import {likelihoodOf} from './slips';

type Corrected = {readonly word: string; readonly keys: readonly string[]};

/** Shorter words have too many neighbours. UTF-16 code units. */
const SHORTEST_WORD = 3;

/** A function that gives the known words one slip away from a word, best first: frequent words and common slips. */
export function createCorrections(
  lexicon: OpenLexicon,
  keysOf: (word: string) => readonly string[],
): (word: string) => Corrected[] {
  const {frequencies} = lexicon.content;
  const frequencyOf = (key: string) => frequencies[parseInt(key, 36)] ?? 1;
  return (word) => {
    const folded = fold(word);
    if (folded.length < SHORTEST_WORD) return [];
    const repairs = repairWord(lexicon, folded);
    repairStranger(lexicon, folded, repairs);
    return [...repairs]
      .map(([repaired, likelihood]) => {
        const keys = keysOf(repaired);
        const score = likelihood + Math.max(...keys.map(frequencyOf));
        return {word: repaired, keys, score};
      })
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .map(({word: repaired, keys}) => ({word: repaired, keys}));
  };
}

/** Words that the dictionary does not know are names mostly; a slip in their endings is not undone. */
function repairStranger(
  {content, strangers, strangerTree}: OpenLexicon,
  word: string,
  repairs: Map<string, number>,
): void {
  tryRepairs(strangerTree, word, 0, (repaired, place, node) => {
    if (!beginsWithText(strangerTree, repaired, place, node)) return;
    if (!strangers.has(stemOf(content.language, repaired))) return;
    const likelihood = likelihoodOf(word, repaired);
    if (likelihood !== undefined) repairs.set(repaired, likelihood);
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

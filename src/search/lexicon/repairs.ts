import {goOn, NOWHERE, ROOT, type LetterTree, type TreeNode} from './letterTree';
import {forEachStem, visitFrom, type Known, type OpenEntry, type OpenLexicon} from './openLexicon';
import {likelihoodOf} from './slips';

/** Words that may have been meant, each with how likely the slip is. */
type Repairs = Map<string, number>;

/** The folded forms of a lexicon's words that are one slip away from a folded word. */
export function repairWord(lexicon: OpenLexicon, word: string): Repairs {
  const repairs: Repairs = new Map();
  for (const prefix of lexicon.prefixes) {
    if (word.startsWith(prefix)) repairStem(lexicon, word, prefix, repairs);
    else repairPrefix(lexicon, word, prefix, repairs);
  }
  forEachStem(lexicon, word, (entry, _prefix, place) => {
    repairEnding(entry, word, place, repairs);
    return false;
  });
  return repairs;
}

/**
 * Tries what a word may have been, as far as a tree of beginnings tells: at each place from `start` on, one slip is undone with
 * the letters that the tree has there. The word is right before that place, where the tree is at `node`.
 */
export function tryRepairs(
  tree: LetterTree,
  word: string,
  start: number,
  tryRepair: (repaired: string, place: number, node: TreeNode) => void,
): void {
  let node = ROOT;
  for (let place = start; node !== NOWHERE; place += 1) {
    const before = word.slice(0, place);
    const rest = word.slice(place);
    let child = tree.firstChildren[node] ?? NOWHERE;
    for (; child !== NOWHERE; child = tree.nextSiblings[child] ?? NOWHERE) {
      const missing = before + String.fromCharCode(tree.letters[child] ?? 0);
      tryRepair(missing + rest, place, node);
      if (rest !== '') tryRepair(missing + rest.slice(1), place, node);
    }
    if (rest === '') return;
    tryRepair(before + rest.slice(1), place, node);
    tryRepair(before + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2), place, node);
    node = goOn(tree, node, word.charCodeAt(place));
  }
}

function repairStem(lexicon: OpenLexicon, word: string, prefix: string, repairs: Repairs): void {
  tryRepairs(lexicon.stems, word, prefix.length, (repaired, place, stem) => {
    if (isForm(lexicon, repaired, {prefix, place, stem})) addRepair(repairs, word, repaired);
  });
}

function repairEnding({paradigm}: OpenEntry, word: string, place: number, repairs: Repairs): void {
  const length = word.length - place;
  for (const ending of paradigm.endings.keys()) {
    if (Math.abs(ending.length - length) > 1) continue;
    addRepair(repairs, word, word.slice(0, place) + ending);
  }
}

function repairPrefix(lexicon: OpenLexicon, word: string, prefix: string, repairs: Repairs): void {
  for (let length = prefix.length - 1; length <= prefix.length + 1; length += 1) {
    const repaired = prefix + word.slice(length);
    if (likelihoodOf(word.slice(0, length), prefix) === undefined) continue;
    const known = {prefix, place: prefix.length, stem: ROOT};
    if (isForm(lexicon, repaired, known)) addRepair(repairs, word, repaired);
  }
}

function addRepair(repairs: Repairs, word: string, repaired: string): void {
  const likelihood = likelihoodOf(word, repaired);
  if (likelihood !== undefined) repairs.set(repaired, likelihood);
}

/** Whether a word is a form of an entry. */
function isForm(lexicon: OpenLexicon, word: string, known: Known): boolean {
  return visitFrom(lexicon, word, known, ({paradigm}, _prefix, place) =>
    paradigm.endings.has(word.slice(place)),
  );
}

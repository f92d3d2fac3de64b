/** A beginning that texts share; a number that means something within its tree only. */
export type TreeNode = number;

/** The beginning that all texts share. */
export const ROOT: TreeNode = 0;

/** Where no text goes on. */
export const NOWHERE: TreeNode = -1;

/** A sorted list of texts, letter by letter. Letters are UTF-16 code units. */
export type LetterTree = {
  readonly letters: readonly number[];
  readonly firstChildren: readonly TreeNode[];
  readonly nextSiblings: readonly TreeNode[];
  /** The places in the list where the texts begin and end that are the beginning itself. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** The tree of a sorted list; texts may stand in it several times. */
export function growTree(texts: readonly string[]): LetterTree {
  const tree = {
    letters: [0],
    firstChildren: [NOWHERE],
    nextSiblings: [NOWHERE],
    starts: [0],
    ends: [0],
  };
  const lastChildren = [NOWHERE];
  const addChild = (parent: TreeNode, letter: number, start: number): TreeNode => {
    const node = tree.letters.push(letter) - 1;
    tree.firstChildren.push(NOWHERE);
    tree.nextSiblings.push(NOWHERE);
    tree.starts.push(start);
    tree.ends.push(start);
    const before = lastChildren[parent] ?? NOWHERE;
    if (before === NOWHERE) tree.firstChildren[parent] = node;
    else tree.nextSiblings[before] = node;
    lastChildren[parent] = node;
    lastChildren.push(NOWHERE);
    return node;
  };
  const path = [ROOT];
  let previous = '';
  for (const [place, text] of texts.entries()) {
    let length = 0;
    while (length < previous.length && previous[length] === text[length]) length += 1;
    path.length = length + 1;
    for (; length < text.length; length += 1) {
      path.push(addChild(path[length] ?? ROOT, text.charCodeAt(length), place));
    }
    tree.ends[path[text.length] ?? ROOT] = place + 1;
    previous = text;
  }
  return tree;
}

/** The beginning one letter longer, or `NOWHERE`. */
export function goOn(tree: LetterTree, node: TreeNode, letter: number): TreeNode {
  let child = tree.firstChildren[node] ?? NOWHERE;
  while (child !== NOWHERE && tree.letters[child] !== letter) {
    child = tree.nextSiblings[child] ?? NOWHERE;
  }
  return child;
}

/** Whether a text of the list is the beginning itself. */
export function isText({starts, ends}: LetterTree, node: TreeNode): boolean {
  return starts[node] !== ends[node];
}

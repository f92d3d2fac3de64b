import type {AffixRule} from './parseAffixes';

/** The rules that add an ending, by what they strip; one step on the way from the end of a word to its beginning. */
type Node = {readonly next: Map<string, Node>; readonly rules: Map<string, AffixRule[]>};

/** A function that undoes suffix rules: `visit` is called with every base that exists and a rule that makes the word of it. */
export type UndoSuffixes = (
  word: string,
  visit: (base: string, rule: AffixRule) => void,
  exists: (base: string) => boolean,
) => void;

/** Undoes these rules. Only endings that the word has are looked at, from its end on. */
export function createSuffixIndex(rules: readonly AffixRule[]): UndoSuffixes {
  const root = createNode();
  for (const rule of rules) addRule(root, rule);
  return (word, visit, exists) => {
    let node: Node | undefined = root;
    for (let end = word.length; node && end >= 0; end -= 1) {
      visitNode(node, word.slice(0, end), visit, exists);
      node = node.next.get(word.charAt(end - 1));
    }
  };
}

function visitNode(
  node: Node,
  stem: string,
  visit: (base: string, rule: AffixRule) => void,
  exists: (base: string) => boolean,
): void {
  for (const [strip, rules] of node.rules) {
    const base = stem + strip;
    if (!exists(base)) continue;
    for (const rule of rules) if (rule.condition?.test(base) ?? true) visit(base, rule);
  }
}

function addRule(root: Node, rule: AffixRule): void {
  let node = root;
  for (const letter of [...rule.add].reverse()) {
    const next = node.next.get(letter) ?? createNode();
    node.next.set(letter, next);
    node = next;
  }
  node.rules.set(rule.strip, [...(node.rules.get(rule.strip) ?? []), rule]);
}

function createNode(): Node {
  return {next: new Map(), rules: new Map()};
}

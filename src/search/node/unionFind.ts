/** Numbers from 0 that are joined to groups; the smallest of a group stands for it. */
export type UnionFind = {
  readonly rootOf: (number: number) => number;
  readonly join: (a: number, b: number) => void;
};

/** `size` groups of one number each. */
export function createUnionFind(size: number): UnionFind {
  const parents = Int32Array.from({length: size}, (_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[number] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  };
  return {rootOf, join};
}

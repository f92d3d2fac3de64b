/** The function with its results kept: what was computed once for a text is not computed again. */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, {readonly result: Result}>();
  return (text) => {
    const old = known.get(text) ?? {result: compute(text)};
    known.set(text, old);
    return old.result;
  };
}

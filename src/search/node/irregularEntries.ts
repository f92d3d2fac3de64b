import type {DictionaryEntry} from './parseWords';

/** Entries for forms that no rule makes, with the pairs of places that join them to their bases. */
export function irregularEntries(
  entries: readonly DictionaryEntry[],
  rows: string,
): {readonly entries: DictionaryEntry[]; readonly pairs: readonly (readonly [number, number])[]} {
  const lists = rows
    .split('\n')
    .map((row) => row.trim().split(/\s+/u))
    .filter(([base]) => base !== '');
  const wanted = new Set(lists.map(([base]) => base));
  const places = new Map<string, number>();
  entries.forEach(({base, flags}, place) => {
    if (wanted.has(base) && (flags.size > 0 || !places.has(base))) places.set(base, place);
  });
  const added: DictionaryEntry[] = [];
  const pairs: [number, number][] = [];
  for (const [base = '', ...forms] of lists) {
    const first = places.get(base);
    for (const form of first === undefined ? [base, ...forms] : forms) {
      added.push({base: form, flags: new Set()});
      pairs.push([
        first ?? entries.length + added.length - (form === base ? 1 : 2),
        entries.length + added.length - 1,
      ]);
    }
  }
  return {entries: added, pairs};
}

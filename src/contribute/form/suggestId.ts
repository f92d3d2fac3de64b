/** Letters that have no accent to lose; the others lose theirs. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Letters of an id made from a title: enough to recognise it, short enough for an address. */
const LENGTH_LIMIT = 50;

/**
 * A text as an id: small letters a–z, digits and hyphens, a letter first; empty when nothing is left of it.
 *
 * @example toId('Žąsų Łąka, 2024') // => 'zasu-laka-2024'
 */
export function toId(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]/g, (character) => LETTERS[character] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
}

/**
 * An id for a case study from its title, cut between words, unlike those that are `taken`; empty when the title has no letter of the
 * Latin alphabet.
 *
 * @example suggestId('Penkios dienos Lidse', ['penkios-dienos-lidse']) // => 'penkios-dienos-lidse-2'
 */
export function suggestId(title: string, taken: readonly string[]): string {
  const id = shortened(toId(title));
  if (id === '') return '';
  let suggestion = id;
  for (let number = 2; taken.includes(suggestion); number++) suggestion = `${id}-${number}`;
  return suggestion;
}

function shortened(id: string): string {
  if (id.length <= LENGTH_LIMIT) return id;
  const cut = id.slice(0, LENGTH_LIMIT + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : id.slice(0, LENGTH_LIMIT);
}

/** How a dictionary writes its flags: one letter each, two letters each, or numbers between commas. */
export type FlagType = 'char' | 'long' | 'num';

/** A way to make a form of a base: `strip` leaves its end (or beginning), `add` takes that place. */
export type AffixRule = {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** What the end (or beginning) of the base has to look like; missing where anything will do. */
  readonly condition?: RegExp;
  /** Flags that the form has in its turn. */
  readonly flags: readonly string[];
};

/** What a Hunspell affix file says. */
export type Affixes = {
  readonly flagType: FlagType;
  readonly suffixes: readonly AffixRule[];
  readonly prefixes: readonly AffixRule[];
};

const FLAG_TYPES: Readonly<Record<string, FlagType>> = {long: 'long', num: 'num'};

/**
 * The rules of a Hunspell affix file in their order. Forms are in lower case.
 *
 * @see https://man.archlinux.org/man/hunspell.5.en
 * @example parseAffixes('SFX S Y 1\nSFX S y ies [^aeiou]y').suffixes[0].add // => 'ies'
 */
export function parseAffixes(text: string): Affixes {
  const lines = text.split(/\r?\n/u).map((line) => line.split(/\s+/u));
  const flagType = FLAG_TYPES[lines.find(([key]) => key === 'FLAG')?.[1] ?? ''] ?? 'char';
  return {
    flagType,
    suffixes: parseRules(lines, 'SFX', flagType),
    prefixes: parseRules(lines, 'PFX', flagType),
  };
}

/**
 * The single flags of a row of flags.
 *
 * @example parseFlags('long', 'AaBb') // => ['Aa', 'Bb']
 */
export function parseFlags(flagType: FlagType, flags: string): string[] {
  if (flagType === 'num') return flags.split(',').filter((flag) => flag !== '');
  return flagType === 'long' ? (flags.match(/../gsu) ?? []) : [...flags];
}

// A header has four fields (SFX A Y 12), a rule five or more (SFX A y ies/flags [^aeiou]y).
function parseRules(
  lines: readonly (readonly string[])[],
  kind: 'SFX' | 'PFX',
  flagType: FlagType,
): AffixRule[] {
  const cache = new Map<string, RegExp>();
  return lines.flatMap(([key, flag = '', strip = '', added = '', condition = '.']) => {
    if (key !== kind || !isRule(strip, added, condition)) return [];
    const [add = '', flags = ''] = added.split('/');
    const rule = {flag, strip: toText(strip), add: toText(add), flags: parseFlags(flagType, flags)};
    return [condition === '.' ? rule : {...rule, condition: toPattern(kind, condition, cache)}];
  });
}

function isRule(strip: string, added: string, condition: string): boolean {
  return !(/^[YN]$/u.test(strip) && /^\d+$/u.test(added) && condition === '.') && added !== '';
}

function toText(field: string): string {
  return field === '0' ? '' : field.toLowerCase();
}

function toPattern(kind: 'SFX' | 'PFX', condition: string, cache: Map<string, RegExp>): RegExp {
  const source = condition
    .toLowerCase()
    .replace(/[-/\\^$*+?.()|{}]/gu, (sign) => (sign === '^' || sign === '.' ? sign : `\\${sign}`));
  const known = cache.get(source);
  if (known) return known;
  const pattern = new RegExp(kind === 'SFX' ? `(?:${source})$` : `^(?:${source})`, 'u');
  cache.set(source, pattern);
  return pattern;
}

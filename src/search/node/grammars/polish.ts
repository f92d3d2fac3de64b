import type {DictionaryEntry} from '../parseWords';
import type {Grammar} from './grammar';

/** Flags of entries that are verbs. */
const VERB_FLAGS = ['B', 'H', 'I', 'J', 'h', 'd', 'e'];

/** How the positive ends where the comparative ends so; the first that exists counts. */
const COMPARATIVES: readonly (readonly [string, readonly string[]])[] = [
  ['iejszy', ['y', 'i']],
  ['lejszy', ['ły', 'li']],
  ['rzejszy', ['ry']],
  ['ejszy', ['y', 'i']],
  ['ńszy', ['ny', 'ni']],
  ['ższy', ['gi', 'ży', 'zki', 'ski', 'ki']],
  ['lszy', ['ły', 'lszy']],
  ['szy', ['y', 'ki', 'oki', 'eki', 'i']],
];

/** Endings of adverbial participles, and what the verb's third person then ends in. */
const PARTICIPLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ając$/u, ['ać']],
  [/ując$/u, ['ować', 'iwać', 'ywać']],
  [/iąc$/u, ['ić', 'nąć']],
  [/ąc$/u, ['yć', 'ić', 'eć', 'ć']],
  [/ejąc$/u, ['eć']],
  [/jąc$/u, ['ć', 'eć']],
  [/ąwszy$/u, ['ąć']],
  [/awszy$/u, ['ać', 'eć']],
  [/wszy$/u, ['ć']],
  [/łszy$/u, ['ść', 'c', 'nąć', 'źć']],
];

/** Endings of the singular that are entries of their own where a noun takes them against the rule. */
const LOOSE_ENDINGS = ['a', 'u', 'owi', 'em', 'iem', 'ie', 'ze', 'cie'];

/** Of the dictionary by Marek Futrega and Marcin Miłkowski. */
export const POLISH: Grammar = {
  inflectingPrefixes: ['b'],
  outerPrefixes: [],
  derivationOf: ({flag}) => (flag === 'i' || flag === 'j' ? 'nie' : undefined),
  ignoredSuffixes: [],
  irregular: `
człowiek ludzie ludzi ludziom ludźmi ludziach
dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach
brat bracia braci braciom braćmi braciach
przyjaciel przyjaciół przyjaciołom przyjaciółmi przyjaciołach
słowo słów słowom słowami słowach
świat świecie
sąsiad sąsiedzi sąsiedzie
rok lata lat latom latami latach
ręka ręce rąk rękach rękami rękom
oko oczy oczu oczom oczami oczach
ucho uszy uszu uszom uszami uszach
tydzień tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach
być jestem jesteś jest jesteśmy jesteście są będę będziesz będzie będziemy będziecie będą był była było byli były byłem byłam
dobry lepszy lepsza lepsze lepszego lepszej lepszemu lepszych lepszym lepszą lepsi najlepszy najlepsza najlepsze najlepszych
zły gorszy gorsza gorsze gorszego gorszej gorszych gorszym najgorszy
duży większy większa większe większego większej większych większym największy
mały mniejszy mniejsza mniejsze mniejszego mniejszej mniejszych mniejszym najmniejszy
wysoki wyższy wyższa wyższe wyższego wyższej wyższych wyższym wyższą najwyższy najwyższa najwyższe najwyższych
iść szedł szła szło szli szły idę idziesz idzie idziemy idziecie idą
mieć mam masz ma mamy macie mają miał miała
`,
  *join(entries, placesOf) {
    const isVerb = (place: number) => hasAny(entries[place], VERB_FLAGS);
    const isAdjective = (place: number) => hasAny(entries[place], ['X', 'x']);
    for (const [place, {base, flags}] of entries.entries()) {
      if (flags.has('N') && !flags.has('O') && !flags.has('Q')) {
        for (const ending of LOOSE_ENDINGS) {
          for (const form of placesOf(base + ending)) {
            if (entries[form]?.flags.size === 0) yield [place, form];
          }
        }
      }
      for (const origin of flags.size === 0 ? participleOrigins(base) : []) {
        const verb = placesOf(origin).find(isVerb);
        if (verb !== undefined) {
          yield [verb, place];
          break;
        }
      }
      for (const origin of flags.has('X') ? positives(base) : []) {
        const adjective = placesOf(origin).find(isAdjective);
        if (adjective !== undefined && adjective !== place) {
          yield [adjective, place];
          break;
        }
      }
    }
  },
};

function hasAny(entry: DictionaryEntry | undefined, flags: readonly string[]): boolean {
  return entry !== undefined && flags.some((flag) => entry.flags.has(flag));
}

function participleOrigins(word: string): string[] {
  return PARTICIPLES.flatMap(([pattern, endings]) =>
    pattern.test(word) ? endings.map((ending) => word.replace(pattern, ending)) : [],
  );
}

function positives(word: string): string[] {
  if (word.startsWith('naj')) return [word.slice(3)];
  return COMPARATIVES.flatMap(([ending, replacements]) =>
    word.endsWith(ending)
      ? replacements.map((replacement) => word.slice(0, -ending.length) + replacement)
      : [],
  );
}

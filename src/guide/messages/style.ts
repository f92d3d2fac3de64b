import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about style, by language. */
export const STYLE_MESSAGES: Record<
  Language,
  Pick<RuleMessages, 'hard-to-read' | 'long-sentence'>
> = {
  en: {
    'hard-to-read': {
      message: 'Text that is hard to read: {formula} gives {found}, expected {expected}',
      repair: 'Shorten sentences, and replace long words where shorter ones say the same.',
    },
    'long-sentence': {
      message: 'Unexpected sentence of {found} words, expected at most {expected}',
      repair: 'Divide it into two sentences.',
    },
  },
  lt: {
    'hard-to-read': {
      message: 'Tekstą sunku skaityti: {formula} rodo {found}, laukta {expected}',
      repair:
        'Trumpinkite sakinius, o ilgus žodžius keiskite trumpesniais, jei jie reiškia tą patį.',
    },
    'long-sentence': {
      message: 'Per ilgas sakinys: žodžių – {found}, laukta ne daugiau kaip {expected}',
      repair: 'Padalykite jį į du sakinius.',
    },
  },
  lv: {
    'hard-to-read': {
      message: 'Tekstu ir grūti lasīt: {formula} rāda {found}, gaidīts {expected}',
      repair: 'Īsiniet teikumus, bet garus vārdus aizstājiet ar īsākiem, ja tie nozīmē to pašu.',
    },
    'long-sentence': {
      message: 'Pārāk garš teikums: vārdu skaits – {found}, gaidīts ne vairāk kā {expected}',
      repair: 'Sadaliet to divos teikumos.',
    },
  },
  et: {
    'hard-to-read': {
      message: 'Teksti on raske lugeda: {formula} annab {found}, ootasime {expected}',
      repair: 'Lühendage lauseid ja asendage pikad sõnad lühematega, kui need tähendavad sama.',
    },
    'long-sentence': {
      message: 'Liiga pikk lause: sõnu on {found}, ootasime kõige rohkem {expected}',
      repair: 'Jagage see kaheks lauseks.',
    },
  },
  pl: {
    'hard-to-read': {
      message: 'Tekst jest trudny w odbiorze: {formula} wynosi {found}, oczekiwano {expected}',
      repair: 'Skróć zdania, a długie wyrazy zastąp krótszymi, jeśli znaczą to samo.',
    },
    'long-sentence': {
      message: 'Zbyt długie zdanie: liczba wyrazów – {found}, oczekiwano najwyżej {expected}',
      repair: 'Podziel je na dwa zdania.',
    },
  },
};

import type {Language} from './languages';

/**
 * Says in a reader's language (first key) from which language (second key) a text was translated. Whole phrases: the name of a
 * language is inflected differently in each. They begin with a small letter, since they also stand inside a line.
 */
export const TRANSLATED_FROM: Record<Language, Record<Language, string>> = {
  en: {
    en: 'translated from English',
    lt: 'translated from Lithuanian',
    lv: 'translated from Latvian',
    et: 'translated from Estonian',
    pl: 'translated from Polish',
  },
  lt: {
    en: 'išversta iš anglų kalbos',
    lt: 'išversta iš lietuvių kalbos',
    lv: 'išversta iš latvių kalbos',
    et: 'išversta iš estų kalbos',
    pl: 'išversta iš lenkų kalbos',
  },
  lv: {
    en: 'tulkots no angļu valodas',
    lt: 'tulkots no lietuviešu valodas',
    lv: 'tulkots no latviešu valodas',
    et: 'tulkots no igauņu valodas',
    pl: 'tulkots no poļu valodas',
  },
  et: {
    en: 'tõlgitud inglise keelest',
    lt: 'tõlgitud leedu keelest',
    lv: 'tõlgitud läti keelest',
    et: 'tõlgitud eesti keelest',
    pl: 'tõlgitud poola keelest',
  },
  pl: {
    en: 'przetłumaczono z angielskiego',
    lt: 'przetłumaczono z litewskiego',
    lv: 'przetłumaczono z łotewskiego',
    et: 'przetłumaczono z estońskiego',
    pl: 'przetłumaczono z polskiego',
  },
};

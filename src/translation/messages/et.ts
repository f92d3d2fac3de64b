import type {CommandMessages} from './messages';

/** What `npm run translations` says in Estonian. */
export const et: CommandMessages = {
  kinds: {chapter: 'peatükid', caseStudy: 'praktikanäited', newsItem: 'uudised'},
  columns: {
    language: 'keel',
    kind: 'liik',
    original: 'algtekst',
    current: 'ajakohane',
    behind: 'maha jäänud',
    missing: 'puudub',
    orphan: 'algtekstita',
    reviewed: 'üle vaadatud',
  },
  total: 'kokku',
  contentErrors: {
    one: 'Sisus on {count} viga; tekst, mida ei saa kasutada, loetakse puuduvaks. Vead näitab „npm run check“.',
    other:
      'Sisus on {count} viga; tekst, mida ei saa kasutada, loetakse puuduvaks. Vead näitab „npm run check“.',
  },
  words: 'pealkiri ja kokkuvõte',
  intro: 'tekst enne esimest pealkirja',
  accept: {
    stamped: {
      one: '{file}: {count} jaotis on nüüd märgitud ajakohaseks: {sections}.',
      other: '{file}: {count} jaotist on nüüd märgitud ajakohaseks: {sections}.',
    },
    unchanged: '{file}: pole midagi märkida.',
    comparedWith: '{original}: võrreldud versiooniga {version}.',
    allStamped: 'Kõik tõlked on juba märgitud; pole midagi teha.',
    unknownFile: '{file}: sellist teksti ei ole. Nimetage tõlke või algteksti fail.',
    hasErrors: {
      one: '{file}: selles on {count} viga. Parandage see kõigepealt; mida teha, ütleb „npm run check“.',
      other:
        '{file}: selles on {count} viga. Parandage need kõigepealt; mida teha, ütleb „npm run check“.',
    },
    unwritable: '{file}: faili alguse välju ei saa muuta. Kirjutage iga väli omaette reale.',
    noOriginal: '{file}: algteksti enam ei ole.',
    originalWithErrors:
      '{file}: algtekstis on vigu. Parandage need kõigepealt; mida teha, ütleb „npm run check“.',
    lacks: {
      one: '{file}: puudub {count} algteksti jaotis: {sections}. Tõlkige see kõigepealt.',
      other: '{file}: puudub {count} algteksti jaotist: {sections}. Tõlkige need kõigepealt.',
    },
    extra: {
      one: '{file}: selles on {count} jaotis, mida algtekstis enam ei ole: {sections}. Eemaldage see kõigepealt.',
      other:
        '{file}: selles on {count} jaotist, mida algtekstis enam ei ole: {sections}. Eemaldage need kõigepealt.',
    },
    unknownSection: '{file}: tundmatu jaotis „{sections}“. On olemas: {expected}.',
    isOriginal:
      '{file}: see on algtekst, nii et tõlked peavad sellele järgnema. Kui teie muudatus tähendust ei muutnud, lisage --no-change-of-meaning; kui muutis, märkige iga tõlge, kui see on uuendatud.',
    noTranslations: '{file}: tõlkeid ei ole.',
    noEarlierVersion:
      '{file}: gitis ei ole varasemat versiooni, nii et ei saa teada, mida teie muudatus muutis. Nimetage jaotised valikuga --section.',
  },
  diff: {
    nothingBehind: '{file}: miski ei ole algtekstist maha jäänud.',
    sectionNotBehind: '{file}: jaotis „{sections}“ ei ole maha jäänud. Maha on jäänud: {expected}.',
    isOriginal: '{file}: see on algtekst. Nimetage üks selle tõlgetest.',
    changes: {
      changed: 'algtekstis muudetud',
      new: 'algtekstis uus',
      removed: 'algtekstis enam ei ole',
    },
    since: 'Mis on muutunud alates {version}:',
    neverStamped: 'Muutusi ei saa näidata: jaotist ei ole kunagi ajakohaseks märgitud.',
    noGit: 'Muutusi ei saa näidata: siin ei ole giti ajalugu.',
    shallow:
      'Muutusi ei saa näidata: selles koopias on ainult osa giti ajaloost. Ülejäänu toob „git fetch --unshallow“.',
    notFound: 'Muutusi ei saa näidata: giti ajaloos ei ole versiooni, mis vastaks tõlke märgile.',
    asItIsNow: 'Jaotis algtekstis praegu:',
  },
  next: {
    nothing: 'Selles keeles on kõik olemas ja ajakohane.',
    tasks: {
      create: 'Kirjutage {file}: see on faili {original} tõlge',
      refresh: 'Uuendage {file} faili {original} järgi',
      repair: 'Parandage {file}: see on faili {original} tõlge',
    },
    missing: 'tekst puudub',
    behind: {
      one: 'maha on jäänud {count} jaotis {total}-st: {sections}',
      other: 'maha on jäänud {count} jaotist {total}-st: {sections}',
    },
    faulty: 'tekstis on vigu ja seda ei saa näidata; vead näitab „npm run check“',
    kindReasons: {
      chapter: 'kõigepealt peatükid: neid loevad kõik',
      caseStudy: 'seejärel praktikanäited: nende pealkiri ja kokkuvõte on loendites juba näha',
      newsItem: 'viimasena uudised: need vananevad',
    },
  },
};

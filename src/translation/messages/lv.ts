import type {CommandMessages} from './messages';

/** What `npm run translations` says in Latvian. */
export const lv: CommandMessages = {
  kinds: {chapter: 'nodaļas', caseStudy: 'prakses piemēri', newsItem: 'ziņas'},
  columns: {
    language: 'valoda',
    kind: 'veids',
    original: 'oriģināls',
    current: 'aktuāls',
    behind: 'atpaliek',
    missing: 'trūkst',
    orphan: 'bez oriģināla',
    reviewed: 'pārskatīts',
  },
  total: 'kopā',
  contentErrors: {
    zero: 'Saturā ir {count} kļūdu; teksts, ko nevar izmantot, tiek skaitīts kā trūkstošs. Kļūdas parāda “npm run check”.',
    one: 'Saturā ir {count} kļūda; teksts, ko nevar izmantot, tiek skaitīts kā trūkstošs. Kļūdas parāda “npm run check”.',
    other:
      'Saturā ir {count} kļūdas; teksts, ko nevar izmantot, tiek skaitīts kā trūkstošs. Kļūdas parāda “npm run check”.',
  },
  words: 'nosaukums un kopsavilkums',
  intro: 'teksts pirms pirmā virsraksta',
  accept: {
    stamped: {
      zero: '{file}: {count} sadaļu atzīmētas kā atbilstošas oriģinālam: {sections}.',
      one: '{file}: {count} sadaļa atzīmēta kā atbilstoša oriģinālam: {sections}.',
      other: '{file}: {count} sadaļas atzīmētas kā atbilstošas oriģinālam: {sections}.',
    },
    unchanged: '{file}: nav ko atzīmēt.',
    comparedWith: '{original}: salīdzināts ar versiju {version}.',
    allStamped: 'Visi tulkojumi jau ir atzīmēti; nekas nav jādara.',
    unknownFile: '{file}: šāda teksta nav. Norādiet tulkojuma vai oriģināla failu.',
    hasErrors: {
      zero: '{file}: ir {count} kļūdu. Vispirms tās izlabojiet; ko darīt, pasaka “npm run check”.',
      one: '{file}: ir {count} kļūda. Vispirms to izlabojiet; ko darīt, pasaka “npm run check”.',
      other:
        '{file}: ir {count} kļūdas. Vispirms tās izlabojiet; ko darīt, pasaka “npm run check”.',
    },
    unwritable: '{file}: faila sākuma laukus nevar mainīt. Katru lauku rakstiet savā rindā.',
    noOriginal: '{file}: oriģināla vairs nav.',
    originalWithErrors:
      '{file}: oriģinālā ir kļūdas. Vispirms tās izlabojiet; ko darīt, pasaka “npm run check”.',
    lacks: {
      zero: '{file}: trūkst {count} oriģināla sadaļu: {sections}. Vispirms tās iztulkojiet.',
      one: '{file}: trūkst {count} oriģināla sadaļas: {sections}. Vispirms to iztulkojiet.',
      other: '{file}: trūkst {count} oriģināla sadaļu: {sections}. Vispirms tās iztulkojiet.',
    },
    extra: {
      zero: '{file}: ir {count} sadaļu, kuru oriģinālā vairs nav: {sections}. Vispirms tās izņemiet.',
      one: '{file}: ir {count} sadaļa, kuras oriģinālā vairs nav: {sections}. Vispirms to izņemiet.',
      other:
        '{file}: ir {count} sadaļas, kuru oriģinālā vairs nav: {sections}. Vispirms tās izņemiet.',
    },
    unknownSection: '{file}: nezināma sadaļa “{sections}”. Ir šādas: {expected}.',
    isOriginal:
      '{file}: tas ir oriģināls, tāpēc tulkojumiem tam jāseko. Ja jūsu labojums nozīmi nemainīja, pievienojiet --no-change-of-meaning; ja mainīja, atzīmējiet katru tulkojumu, kad tas ir atjaunināts.',
    noTranslations: '{file}: tulkojumu nav.',
    noEarlierVersion:
      '{file}: git nav agrākas versijas, tāpēc nav iespējams uzzināt, ko jūsu labojums mainīja. Norādiet sadaļas ar --section.',
  },
  diff: {
    nothingBehind: '{file}: nekas neatpaliek no oriģināla.',
    sectionNotBehind: '{file}: sadaļa “{sections}” neatpaliek. Atpaliek: {expected}.',
    isOriginal: '{file}: tas ir oriģināls. Norādiet kādu no tā tulkojumiem.',
    changes: {
      changed: 'oriģinālā mainīts',
      new: 'oriģinālā jauns',
      removed: 'oriģinālā vairs nav',
    },
    since: 'Kas mainījies kopš {version}:',
    neverStamped:
      'Parādīt, kas mainījies, nevar: sadaļa nekad nav atzīmēta kā atbilstoša oriģinālam.',
    noGit: 'Parādīt, kas mainījies, nevar: šeit nav git vēstures.',
    shallow:
      'Parādīt, kas mainījies, nevar: šajā kopijā ir tikai daļa no git vēstures. Pārējo atnes “git fetch --unshallow”.',
    notFound:
      'Parādīt, kas mainījies, nevar: git vēsturē nav versijas, kas atbilstu tulkojuma atzīmei.',
    asItIsNow: 'Sadaļa oriģinālā tagad:',
  },
  next: {
    nothing: 'Šajā valodā viss ir un viss ir aktuāls.',
    tasks: {
      create: 'Uzrakstiet {file}: tas ir {original} tulkojums',
      refresh: 'Atjauniniet {file} pēc {original}',
      repair: 'Izlabojiet {file}: tas ir {original} tulkojums',
    },
    missing: 'teksta trūkst',
    behind: {
      zero: 'atpaliek {count} sadaļu no {total}: {sections}',
      one: 'atpaliek {count} sadaļa no {total}: {sections}',
      other: 'atpaliek {count} sadaļas no {total}: {sections}',
    },
    faulty: 'tekstā ir kļūdas, tāpēc to nevar parādīt; kļūdas parāda “npm run check”',
    kindReasons: {
      chapter: 'vispirms nodaļas: tās lasa visi',
      caseStudy: 'pēc tam prakses piemēri: to nosaukums un kopsavilkums sarakstos jau redzams',
      newsItem: 'beigās ziņas: tās noveco',
    },
  },
};

import type {CommandMessages} from './messages';

/** What `npm run translations` says in Lithuanian. */
export const lt: CommandMessages = {
  kinds: {chapter: 'skyriai', caseStudy: 'praktikos pavyzdžiai', newsItem: 'naujienos'},
  columns: {
    language: 'kalba',
    kind: 'rūšis',
    original: 'originalas',
    current: 'atnaujinta',
    behind: 'atsilieka',
    missing: 'trūksta',
    orphan: 'be originalo',
    reviewed: 'peržiūrėta',
  },
  total: 'iš viso',
  contentErrors: {
    one: 'Turinyje yra {count} klaida; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.',
    few: 'Turinyje yra {count} klaidos; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.',
    many: 'Turinyje yra {count} klaidos; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.',
    other:
      'Turinyje yra {count} klaidų; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.',
  },
  words: 'pavadinimas ir santrauka',
  intro: 'tekstas prieš pirmąją antraštę',
  accept: {
    stamped: {
      one: '{file}: {count} skyrelis pažymėtas kaip atitinkantis originalą: {sections}.',
      few: '{file}: {count} skyreliai pažymėti kaip atitinkantys originalą: {sections}.',
      many: '{file}: {count} skyrelio pažymėta kaip atitinkantys originalą: {sections}.',
      other: '{file}: {count} skyrelių pažymėta kaip atitinkantys originalą: {sections}.',
    },
    unchanged: '{file}: nėra ko žymėti.',
    comparedWith: '{original}: palyginta su versija {version}.',
    allStamped: 'Visi vertimai jau buvo pažymėti; nėra ką daryti.',
    unknownFile: '{file}: tokio teksto nėra. Nurodykite vertimo arba originalo failą.',
    hasErrors: {
      one: '{file}: yra {count} klaida. Pirmiausia ją pataisykite; ką daryti, pasako „npm run check“.',
      few: '{file}: yra {count} klaidos. Pirmiausia jas pataisykite; ką daryti, pasako „npm run check“.',
      many: '{file}: yra {count} klaidos. Pirmiausia jas pataisykite; ką daryti, pasako „npm run check“.',
      other:
        '{file}: yra {count} klaidų. Pirmiausia jas pataisykite; ką daryti, pasako „npm run check“.',
    },
    unwritable:
      '{file}: antraštės laukų pakeisti neįmanoma. Kiekvieną lauką rašykite atskiroje eilutėje.',
    noOriginal: '{file}: originalo nebėra.',
    originalWithErrors:
      '{file}: originale yra klaidų. Pirmiausia jas pataisykite; ką daryti, pasako „npm run check“.',
    lacks: {
      one: '{file}: trūksta {count} originalo skyrelio: {sections}. Pirmiausia jį išverskite.',
      few: '{file}: trūksta {count} originalo skyrelių: {sections}. Pirmiausia juos išverskite.',
      many: '{file}: trūksta {count} originalo skyrelio: {sections}. Pirmiausia juos išverskite.',
      other: '{file}: trūksta {count} originalo skyrelių: {sections}. Pirmiausia juos išverskite.',
    },
    extra: {
      one: '{file}: yra {count} skyrelis, kurio originale nebėra: {sections}. Pirmiausia jį pašalinkite.',
      few: '{file}: yra {count} skyreliai, kurių originale nebėra: {sections}. Pirmiausia juos pašalinkite.',
      many: '{file}: yra {count} skyrelio, kurių originale nebėra: {sections}. Pirmiausia juos pašalinkite.',
      other:
        '{file}: yra {count} skyrelių, kurių originale nebėra: {sections}. Pirmiausia juos pašalinkite.',
    },
    unknownSection: '{file}: nežinomas skyrelis „{sections}“. Yra šie: {expected}.',
    isOriginal:
      '{file}: tai originalas, tad vertimai turi sekti paskui jį. Jei jūsų pataisa prasmės nepakeitė, pridėkite --no-change-of-meaning; jei pakeitė, pažymėkite kiekvieną vertimą, kai jis bus atnaujintas.',
    noTranslations: '{file}: vertimų nėra.',
    noEarlierVersion:
      '{file}: git neturi ankstesnės versijos, tad neįmanoma sužinoti, ką jūsų pataisa pakeitė. Nurodykite skyrelius parametru --section.',
  },
  diff: {
    nothingBehind: '{file}: niekas neatsilieka nuo originalo.',
    sectionNotBehind: '{file}: skyrelis „{sections}“ neatsilieka. Atsilieka: {expected}.',
    isOriginal: '{file}: tai originalas. Nurodykite vieną iš jo vertimų.',
    changes: {
      changed: 'originale pakeista',
      new: 'originale nauja',
      removed: 'originale nebėra',
    },
    since: 'Kas pasikeitė nuo {version}:',
    neverStamped:
      'Parodyti, kas pasikeitė, neįmanoma: skyrelis niekada nebuvo pažymėtas kaip atitinkantis originalą.',
    noGit: 'Parodyti, kas pasikeitė, neįmanoma: čia nėra git istorijos.',
    shallow:
      'Parodyti, kas pasikeitė, neįmanoma: šioje kopijoje yra tik dalis git istorijos. Likusią dalį atsiunčia „git fetch --unshallow“.',
    notFound:
      'Parodyti, kas pasikeitė, neįmanoma: git istorijoje nėra versijos, kuri atitiktų vertimo žymą.',
    asItIsNow: 'Skyrelis originale dabar:',
  },
  next: {
    nothing: 'Šia kalba viskas yra ir viskas atnaujinta.',
    tasks: {
      create: 'Parašykite {file}: tai {original} vertimas',
      refresh: 'Atnaujinkite {file} pagal {original}',
      repair: 'Pataisykite {file}: tai {original} vertimas',
    },
    missing: 'teksto trūksta',
    behind: {
      one: 'atsilieka {count} skyrelis iš {total}: {sections}',
      few: 'atsilieka {count} skyreliai iš {total}: {sections}',
      many: 'atsilieka {count} skyrelio iš {total}: {sections}',
      other: 'atsilieka {count} skyrelių iš {total}: {sections}',
    },
    faulty: 'tekste yra klaidų, todėl jo rodyti neįmanoma; klaidas parodo „npm run check“',
    kindReasons: {
      chapter: 'pirmiausia skyriai: juos skaito visi',
      caseStudy: 'po to praktikos pavyzdžiai: jų pavadinimas ir santrauka jau matyti sąrašuose',
      newsItem: 'pabaigoje naujienos: jos sensta',
    },
  },
};

import type {NewMessages} from './messages';

/** What `npm run new` says in Estonian. */
export const et: NewMessages = {
  gap: 'Kirjutage siia ja kustutage see rida.',
  translationGap: 'Tõlkige, kirjutage tõlge allapoole ja kustutage originaal:',
  intro: 'tekst enne esimest pealkirja',
  questions: {
    language: 'Keel',
    kind: 'Mida loote?',
    title: 'Pealkiri',
    summary: 'Kokkuvõte, üks või kaks lauset',
    part: 'Käsiraamatu osa',
    of: 'Millist teksti tõlgite? Selle faili tee või tunnus',
    target: 'Mis keelde?',
    vocabulary: 'Sõnastik',
    label: 'Termin ({language})',
    definition: 'Mida see tähendab ({language})',
    unsure: 'Keeled, mille sõnad peaks üle vaatama spetsialist, näiteks: lt et',
    file: 'Pildifail',
    to: 'Kaust, kus on pilti näitav tekst',
  },
  kinds: {
    'case-study': 'praktikanäide',
    chapter: 'peatükk',
    news: 'uudis',
    translation: 'tõlge',
    term: 'sõnastiku termin',
    picture: 'pilt',
  },
  optional: '(Enter – hiljem)',
  choose: 'Number või nimi',
  unexpected: 'Ootamatu väärtus „{found}“, oodati: {expected}.',
  tooLong: 'Tekst on liiga pikk, oodati kõige rohkem {limit} märki.',
  idForm: 'väiketähed a–z, numbrid ja sidekriipsud',
  missing: 'Puudub {names}.',
  missingRepair: 'Lisage puuduv, näiteks: {example}',
  cancelled: 'Midagi ei kirjutatud.',
  created: 'Loodud fail {file}',
  added: 'Termin „{id}“ lisatud faili {file}',
  emptyFields: 'Täitmata väljad: {list}',
  emptyTexts: 'Kirjutamata tekstid: {list}',
  howToFill:
    'Iga tühi väli ja iga kommentaar <!-- … --> failis on lünk. Kontroll nimetab neid, kuni ühtegi enam ei ole:',
  next: 'Edasi:',
  english: 'Teiste keelte lugejate jaoks peab iga tekst olema ka inglise keeles:',
  accept: 'Kui tõlge ütleb sama, mida originaal:',
  picture: {
    created: 'Loodud fail {file} ({width} × {height} px, {size} kB), peidetud andmeteta',
    createdDrawing: 'Loodud fail {file} ({size} kB): joonis, millel on ainult kujundid ja tekst',
    frontMatter: 'Kirjutage originaali päiseväljadele:',
    people:
      'Kui kedagi on võimalik ära tunda, kirjutage „people: recognisable“ ja „consent:“ järele, kes hoiab kirjalikku nõusolekut (amet või asutus, ilma nimedeta).',
    text: 'Kirjutage teksti, lisades kirjelduse neile, kes pilti ei näe:',
  },
  refused: {
    exists: '{file} on juba olemas ja jääb samaks. Valige teine --id või muutke seda faili.',
    pictureExists: '{file} on juba olemas ja jääb samaks. Andke oma failile teine nimi.',
    takenId: 'Tunnus „{id}“ on juba kasutusel: {file}. Valige teine --id.',
    noId: 'Sellest pealkirjast ei saa tunnust moodustada. Lisage see, näiteks: --id viis-paeva-leedsis',
    unwritable:
      'Faili {file} ei saa kirjutada ({reason}). Andke endale sinna kirjutamise õigus või vabastage ruumi.',
    unknownText: 'Teksti „{found}“ ei ole. Kirjutage --of järele selle faili tee.',
    severalTexts: 'Tunnus „{found}“ on mitmel tekstil. Kirjutage üks neist teedest: {list}',
    faultyOriginal:
      'Faili {file} ei saa lugeda. Parandage see kõigepealt; kuidas, ütleb „npm run check“.',
    hasText: '{file} on juba olemas ja jääb samaks. Muutke seda faili või valige teine keel.',
    faultyVocabulary:
      'Faili {file} ei ole või selles on vigu. Parandage see kõigepealt; kuidas, ütleb „npm run check“.',
    unreadable: 'Faili {file} ei saa lugeda ({reason}). Kontrollige teed ja lugemisõigust.',
    pictureType:
      'Ootamatu pildiliik {found}, oodati: {expected}. Salvestage pilt kõigepealt JPEG- või PNG-failina.',
    unsafeSvg:
      'Joonisel on ootamatult „{found}“, oodati ainult kujundeid ja teksti. Eksportige see tavalise SVG-na.',
    tooLarge: 'Pilt on liiga suur: {found}, oodati kõige rohkem {expected}. Valige väiksem pilt.',
    noTexts:
      'Kaustas „{found}“ ei ole käsiraamatu tekste. Kirjutage näiteks: --to case-studies/leeds-learning-visit',
  },
};

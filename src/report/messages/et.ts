import type {ReportMessages} from './messages';

/** What `npm run report` says in Estonian. */
export const et: ReportMessages = {
  purpose:
    'Heade praktikate käsiraamat õpetajatele, koolijuhtidele ja täiskasvanute koolitajatele.',
  handbook: '{site}: käsiraamatu peatükid',
  headings: {
    results: 'Tulemused',
    partners: 'Organisatsioonid',
    countries: 'Riigid',
    languages: 'Tekstid keelte kaupa',
    reviewers: 'Tõlgete ülevaatamine',
  },
  columns: {
    partner: 'organisatsioon',
    roles: 'roll',
    country: 'riik',
    language: 'keel',
    caseStudies: 'praktikanäited',
    reviewer: 'üle vaadanud',
    translations: 'tõlked',
    original: 'algtekst',
    current: 'ajakohane',
    behind: 'maha jäänud',
    missing: 'puudub',
    reviewed: 'üle vaadatud',
  },
  checked:
    'Kontrollitud on {count} fail: otsitud on rahastamisteavet ja vastutusest loobumise märkeid.|Kontrollitud on {count} faili: otsitud on rahastamisteavet ja vastutusest loobumise märkeid.',
  noBuild:
    'Eksporditud faile ei kontrollitud: kausta „{folder}“ ei ole. Selle teeb „npm run build“.',
  noFunding: 'Rahastamisteavet ei ole määratud (FUNDING_STATEMENT), nii et seda ei otsitud.',
  unread: '{file}: kontrollimata; seda liiki faile siin lugeda ei saa. Vaadake ise üle.',
  lacksFunding: '{file}: rahastamisteave puudub.',
  lacksDisclaimer:
    '{file}: puudub {count} teksti vastutusest loobumise märge: {ids}.|{file}: puuduvad {count} teksti vastutusest loobumise märked: {ids}.',
  contentErrors:
    'Sisus on {count} viga; tekst, mida ei saa kasutada, loetakse puuduvaks. Vead näitab „npm run check“.|Sisus on {count} viga; tekst, mida ei saa kasutada, loetakse puuduvaks. Vead näitab „npm run check“.',
  written: '{file} on kirjutatud.',
};

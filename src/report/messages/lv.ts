import type {ReportMessages} from './messages';

/** What `npm run report` says in Latvian. */
export const lv: ReportMessages = {
  purpose: 'Labās prakses ceļvedis skolotājiem, skolu vadītājiem un pieaugušo pedagogiem.',
  handbook: '{site}: ceļveža nodaļas',
  headings: {
    results: 'Rezultāti',
    partners: 'Organizācijas',
    countries: 'Valstis',
    languages: 'Teksti pa valodām',
    reviewers: 'Tulkojumu pārskatīšana',
  },
  columns: {
    partner: 'organizācija',
    roles: 'loma',
    country: 'valsts',
    language: 'valoda',
    caseStudies: 'prakses piemēri',
    reviewer: 'pārskatīja',
    translations: 'tulkojumi',
    original: 'oriģināls',
    current: 'aktuāls',
    behind: 'atpaliek',
    missing: 'trūkst',
    reviewed: 'pārskatīts',
  },
  checked:
    'Pārbaudīti {count} faili: meklēta norāde par finansējumu un atrunas.|Pārbaudīts {count} fails: meklēta norāde par finansējumu un atrunas.|Pārbaudīti {count} faili: meklēta norāde par finansējumu un atrunas.',
  noBuild: 'Eksportētie faili nav pārbaudīti: nav mapes “{folder}”. To izveido “npm run build”.',
  noFunding: 'Norāde par finansējumu nav iestatīta (FUNDING_STATEMENT), tāpēc tā nav meklēta.',
  unread: '{file}: nav pārbaudīts; šāda veida failus te nolasīt nevar. Pārbaudiet paši.',
  lacksFunding: '{file}: trūkst norādes par finansējumu.',
  lacksDisclaimer:
    '{file}: trūkst {count} tekstu atrunu: {ids}.|{file}: trūkst {count} teksta atrunas: {ids}.|{file}: trūkst {count} tekstu atrunu: {ids}.',
  contentErrors:
    'Saturā ir {count} kļūdu; teksts, ko nevar izmantot, skaitās trūkstošs. Kļūdas parāda “npm run check”.|Saturā ir {count} kļūda; teksts, ko nevar izmantot, skaitās trūkstošs. Kļūdas parāda “npm run check”.|Saturā ir {count} kļūdas; teksts, ko nevar izmantot, skaitās trūkstošs. Kļūdas parāda “npm run check”.',
  written: '{file} ir uzrakstīts.',
};

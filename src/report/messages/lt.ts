import type {ReportMessages} from './messages';

/** What `npm run report` says in Lithuanian. */
export const lt: ReportMessages = {
  purpose: 'Gerosios praktikos vadovas mokytojams, mokyklų direktoriams ir suaugusiųjų švietėjams.',
  handbook: '{site}: vadovo skyriai',
  headings: {
    results: 'Rezultatai',
    partners: 'Organizacijos',
    countries: 'Šalys',
    languages: 'Tekstai pagal kalbą',
    reviewers: 'Vertimų peržiūros',
  },
  columns: {
    partner: 'organizacija',
    roles: 'vaidmuo',
    country: 'šalis',
    language: 'kalba',
    caseStudies: 'praktikos pavyzdžiai',
    reviewer: 'peržiūrėjo',
    translations: 'vertimai',
    original: 'originalas',
    current: 'atnaujinta',
    behind: 'atsilieka',
    missing: 'trūksta',
    reviewed: 'peržiūrėta',
  },
  checked:
    'Patikrintas {count} failas: ieškota finansavimo informacijos ir atsakomybės ribojimo pastabų.|Patikrinti {count} failai: ieškota finansavimo informacijos ir atsakomybės ribojimo pastabų.|Patikrinta {count} failo: ieškota finansavimo informacijos ir atsakomybės ribojimo pastabų.|Patikrinta {count} failų: ieškota finansavimo informacijos ir atsakomybės ribojimo pastabų.',
  noBuild: 'Eksportuoti failai nepatikrinti: nėra aplanko „{folder}“. Jį sukuria „npm run build“.',
  noFunding: 'Finansavimo informacija nenustatyta (FUNDING_STATEMENT), todėl jos neieškota.',
  unread: '{file}: nepatikrinta; tokių failų čia skaityti neįmanoma. Patikrinkite patys.',
  lacksFunding: '{file}: trūksta finansavimo informacijos.',
  lacksDisclaimer:
    '{file}: trūksta {count} teksto atsakomybės ribojimo pastabos: {ids}.|{file}: trūksta {count} tekstų atsakomybės ribojimo pastabų: {ids}.|{file}: trūksta {count} teksto atsakomybės ribojimo pastabų: {ids}.|{file}: trūksta {count} tekstų atsakomybės ribojimo pastabų: {ids}.',
  contentErrors:
    'Turinyje yra {count} klaida; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.|Turinyje yra {count} klaidos; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.|Turinyje yra {count} klaidos; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.|Turinyje yra {count} klaidų; tekstas, kurio naudoti neįmanoma, laikomas trūkstamu. Klaidas parodo „npm run check“.',
  written: '{file} įrašytas.',
};

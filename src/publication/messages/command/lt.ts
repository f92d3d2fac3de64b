import {LANGUAGES} from '../../../guide/languages';
import type {PublicationCommandMessages} from './messages';

/** What `npm run publication` says in Lithuanian. */
export const lt: PublicationCommandMessages = {
  progress: '{language}: {step}',
  steps: {
    reading: 'skaitomas turinys',
    pass: 'spausdinama, {number} etapas',
    small: 'mažieji PDF failai, {done} iš {total}',
    epub: 'rašomas EPUB',
    archive: 'rašomas archyvas',
  },
  written:
    '{file}  {size}, {count} puslapis|{file}  {size}, {count} puslapiai|{file}  {size}, {count} puslapio|{file}  {size}, {count} puslapių',
  writtenUnpaged: '{file}  {size}',
  contentErrors:
    'Turinyje yra {count} klaida; tekstas, kurio naudoti neįmanoma, praleidžiamas. Klaidas parodo „npm run check“.|Turinyje yra {count} klaidos; tekstas, kurio naudoti neįmanoma, praleidžiamas. Klaidas parodo „npm run check“.|Turinyje yra {count} klaidos; tekstas, kurio naudoti neįmanoma, praleidžiamas. Klaidas parodo „npm run check“.|Turinyje yra {count} klaidų; tekstas, kurio naudoti neįmanoma, praleidžiamas. Klaidas parodo „npm run check“.',
  noBrowser:
    'Nerasta nei „Chromium“, nei „Chrome“, nei „Edge“, todėl PDF failai neparengti; EPUB failams ir archyvams naršyklės nereikia. Įdiekite vieną iš šių trijų naršyklių arba nurodykite jos programą kintamajame BROWSER_PATH ir vėl paleiskite „npm run publication“.',
  noEdition:
    'Turinyje nenurodytas leidimas: įrašykite jo dieną į edition/edition.yaml, pavyzdžiui, „date: 2026-11-22“.',
  unknownOption: 'Nežinomas parametras „{found}“, laukta vieno iš šių: {expected}',
  unknownLanguage: 'Nežinoma kalba „{found}“, laukta vienos iš šių: {expected}',
  unknownFormat: 'Nežinomas formatas „{found}“, laukta vieno iš šių: {expected}',
  unknownPart: 'Nežinoma dalis „{found}“, laukta vienos iš šių: {expected}',
  done: 'Baigta: {count} failas, {size}, aplanke „{folder}“.|Baigta: {count} failai, {size}, aplanke „{folder}“.|Baigta: {count} failo, {size}, aplanke „{folder}“.|Baigta: {count} failų, {size}, aplanke „{folder}“.',
  usage: `Vartojimas: npm run publication [-- parametrai]
Iš vadovo padaro knygą kiekviena kalba: PDF spausdinti, EPUB skaityti, archyvą saugoti
ir po mažą kiekvieno skyriaus ir kiekvieno įrankio PDF.

  --language ${LANGUAGES.join('|')}   tik šia kalba (visomis)
  --format pdf|epub|archive   tik šiuo formatu (visais)
  --only book|chapters|tools  iš PDF failų tik knygą, skyrius arba įrankius (visus)
  --changed                   tik kalbos, kurių turinys pasikeitė nuo tada, kai parengti jų failai
  --help                      šis tekstas

PDF failams reikia „Chromium“, „Chrome“ arba „Edge“; jei naršyklė pati nerandama, ją nurodo BROWSER_PATH.
Išėjimo kodas: 0 – baigta, 1 – parengta ne viskas, 2 – nesuprantama komanda.`,
};

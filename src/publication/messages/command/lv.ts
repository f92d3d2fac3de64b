import {LANGUAGES} from '../../../guide/languages';
import type {PublicationCommandMessages} from './messages';

/** What `npm run publication` says in Latvian. */
export const lv: PublicationCommandMessages = {
  progress: '{language}: {step}',
  steps: {
    reading: 'tiek lasīts saturs',
    pass: 'tiek drukāts, {number}. piegājiens',
    small: 'mazie PDF faili, {done} no {total}',
    epub: 'tiek rakstīts EPUB',
    archive: 'tiek rakstīts arhīvs',
  },
  written:
    '{file}  {size}, {count} lappušu|{file}  {size}, {count} lappuse|{file}  {size}, {count} lappuses',
  writtenUnpaged: '{file}  {size}',
  contentErrors:
    'Saturā ir {count} kļūdu; teksts, ko nevar izmantot, ir izlaists. Kļūdas parāda “npm run check”.|Saturā ir {count} kļūda; teksts, ko nevar izmantot, ir izlaists. Kļūdas parāda “npm run check”.|Saturā ir {count} kļūdas; teksts, ko nevar izmantot, ir izlaists. Kļūdas parāda “npm run check”.',
  noBrowser:
    'Nav atrasts ne Chromium, ne Chrome, ne Edge, tāpēc PDF faili nav izveidoti; EPUB failiem un arhīviem pārlūku nevajag. Instalējiet kādu no šiem trim vai norādiet tā programmu mainīgajā BROWSER_PATH un vēlreiz palaidiet “npm run publication”.',
  noEdition:
    'Saturā nav norādīts izdevums: ierakstiet tā dienu failā edition/edition.yaml, piemēram, “date: 2026-11-22”.',
  unknownOption: 'Nezināma opcija “{found}”, gaidīta viena no šīm: {expected}',
  unknownLanguage: 'Nezināma valoda “{found}”, gaidīta viena no šīm: {expected}',
  unknownFormat: 'Nezināms formāts “{found}”, gaidīts viens no šiem: {expected}',
  unknownPart: 'Nezināma daļa “{found}”, gaidīta viena no šīm: {expected}',
  done: 'Gatavs: {count} failu, {size}, mapē “{folder}”.|Gatavs: {count} fails, {size}, mapē “{folder}”.|Gatavs: {count} faili, {size}, mapē “{folder}”.',
  usage: `Lietošana: npm run publication [-- opcijas]
Izveido no ceļveža grāmatu katrā valodā: PDF drukāšanai, EPUB lasīšanai, arhīvu glabāšanai
un pa mazam PDF no katras nodaļas un katra rīka.

  --language ${LANGUAGES.join('|')}   tikai šajā valodā (visās)
  --format pdf|epub|archive   tikai šajā formātā (visos)
  --only book|chapters|tools  no PDF failiem tikai grāmatu, nodaļas vai rīkus (visus)
  --changed                   tikai valodas, kuru saturs ir mainījies, kopš izveidoti to faili
  --help                      šis teksts

PDF failiem vajag Chromium, Chrome vai Edge; ja pārlūks pats netiek atrasts, to norāda BROWSER_PATH.
Izejas kods: 0 – gatavs, 1 – izveidots nav viss, 2 – nesaprotama komanda.`,
};

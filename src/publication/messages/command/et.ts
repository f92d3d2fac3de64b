import {LANGUAGES} from '../../../guide/languages';
import type {PublicationCommandMessages} from './messages';

/** What `npm run publication` says in Estonian. */
export const et: PublicationCommandMessages = {
  progress: '{language}: {step}',
  steps: {
    reading: 'sisu lugemine',
    pass: 'printimine, {number}. kord',
    small: 'väikesed PDF-failid, {done}/{total}',
    epub: 'EPUB-faili kirjutamine',
    archive: 'arhiivi kirjutamine',
  },
  written: '{file}  {size}, {count} lehekülg|{file}  {size}, {count} lehekülge',
  writtenUnpaged: '{file}  {size}',
  contentErrors:
    'Sisus on {count} viga; tekst, mida ei saa kasutada, jääb välja. Vead näitab „npm run check“.|Sisus on {count} viga; tekst, mida ei saa kasutada, jääb välja. Vead näitab „npm run check“.',
  noBrowser:
    'Chromiumi, Chrome’i ega Edge’i ei leitud, seepärast jäid PDF-failid tegemata; EPUB-failid ja arhiivid saavad brauserita hakkama. Paigaldage üks neist kolmest või andke selle programm muutujas BROWSER_PATH ja käivitage „npm run publication“ uuesti.',
  noEdition:
    'Sisus ei ole väljaannet nimetatud: kirjutage selle päev faili edition/edition.yaml, näiteks „date: 2026-11-22“.',
  unknownOption: 'Tundmatu valik „{found}“, ootasime üht neist: {expected}',
  unknownLanguage: 'Tundmatu keel „{found}“, ootasime üht neist: {expected}',
  unknownFormat: 'Tundmatu vorming „{found}“, ootasime üht neist: {expected}',
  unknownPart: 'Tundmatu osa „{found}“, ootasime üht neist: {expected}',
  done: 'Valmis: {count} fail, {size}, kaustas „{folder}“.|Valmis: {count} faili, {size}, kaustas „{folder}“.',
  usage: `Kasutamine: npm run publication [-- valikud]
Teeb käsiraamatust igas keeles raamatu: PDF-i printimiseks, EPUB-i lugemiseks, arhiivi säilitamiseks
ning igast peatükist ja igast töövahendist väikese PDF-i.

  --language ${LANGUAGES.join('|')}   ainult selles keeles (kõigis)
  --format pdf|epub|archive   ainult selles vormingus (kõigis)
  --only book|chapters|tools  PDF-failidest ainult raamat, peatükid või töövahendid (kõik)
  --changed                   ainult keeled, mille sisu on pärast failide tegemist muutunud
  --help                      see tekst

PDF-failideks on vaja Chromiumi, Chrome’i või Edge’i; kui brauserit ise ei leita, ütleb selle koha BROWSER_PATH.
Väljumiskood: 0 – valmis, 1 – kõike ei saanud teha, 2 – käsk, millest ei saada aru.`,
};

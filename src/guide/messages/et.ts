import {AGREEMENT_MESSAGES} from './agreement';
import {CASE_STUDY_MESSAGES} from './caseStudies';
import {CITATION_MESSAGES} from './citations';
import {CODE_MESSAGES} from './codes';
import {HTML_MESSAGES} from './html';
import type {RuleMessages} from './messages';
import {PEOPLE_MESSAGES} from './people';
import {PICTURE_MESSAGES} from './pictures';
import {STYLE_MESSAGES} from './style';
import {TRANSLATION_MESSAGES} from './translations';

/** What the check says in Estonian. */
export const et: RuleMessages = {
  'bad-file-name': {
    message:
      'Sobimatu nimi „{found}“, ootasime väiketähti a–z, numbreid ja sidekriipse; peatükil on ees number',
    repair: 'Nimetage ümber, näiteks „clear-words“, peatükk „4-clear-words“.',
  },
  'mdx-file': {
    message: 'Ootamatu .mdx-fail, ootasime .md-faili',
    repair:
      'Nimetage fail ümber nii, et lõpus on .md, ja kirjutage Markdownis ilma programmikoodita.',
  },
  'not-utf8': {
    message: 'Sobimatud märgid, ootasime UTF-8 kodeeringus salvestatud faili',
    repair: 'Salvestage fail uuesti UTF-8 kodeeringus.',
  },
  symlink: {
    message: 'Ootamatu viit teisele failile või kaustale, ootasime faili ennast',
    repair: 'Asendage viit selle faili või kausta koopiaga.',
  },
  'too-complex': {
    message:
      'Tekst on liiga pikk või liiga sügavalt pesastatud, seda ei õnnestunud lugeda ({reason})',
    repair: 'Jagage tekst lühemateks lõikudeks ja lihtsamateks loenditeks.',
  },
  'too-large': {
    message: 'Liiga suur fail: {found} B, ootasime kõige rohkem {expected} B',
    repair: 'Jagage tekst mitmesse faili.',
  },
  'unexpected-file': {
    message: 'Ootamatu fail, ootasime ainult sisu selleks mõeldud kaustas',
    repair: 'Viige see mujale; pildid pange teksti kõrvale kausta „img“.',
  },
  'unknown-language': {
    message: 'Tundmatu keel „{found}“, ootasime en, lt, lv, et või pl',
    repair: 'Nimetage ümber selle keele järgi, milles tekst on kirjutatud.',
  },
  'unreadable-file': {
    message: 'Faili või kausta ei õnnestunud lugeda ({reason})',
    repair: 'Andke selle lugemiseks õigus või asendage see.',
  },
  'bad-id': {
    message: 'Sobimatu tunnus „{found}“, ootasime tähti, numbreid ja üksikuid sidekriipse',
    repair: 'Kirjutage tunnus nii: „job-shadowing“.',
  },
  'coded-field-in-translation': {
    message: 'Ootamatu väli „{found}“ tõlkes, selle koht on ainult originaalis',
    repair: 'Kustutage väli siit; originaalis kehtib see kõigi keelte kohta.',
  },
  'duplicate-key': {
    message: 'Väli „{found}“ kordub, ootasime iga välja ühe korra',
    repair: 'Kustutage üks kahest.',
  },
  'forbidden-key': {
    message: 'Keelatud väli „{found}“, see muudaks lehe koostamist',
    repair: 'Kustutage väli; selle otsustab veebileht ise.',
  },
  'front-matter-fence': {
    message: 'Ootamatu algus „{found}“, ootasime päisevälju kahe rea vahel, millel on ainult ---',
    repair: 'Alustage faili reaga --- ja lõpetage päiseväljad samasuguse reaga.',
  },
  'impossible-date': {
    message:
      'Võimatu kuupäev „{found}“ väljal {field}, ootasime tegelikku päeva, kuud või aastat, näiteks 2024-05-31, 2024-05 või 2024',
    repair: 'Parandage kuupäev või jätke ära see, mida allikas ei ütle.',
  },
  'impossible-period': {
    message: 'Võimatu lõpp „{found}“, see on enne algust „{other}“',
    repair: 'Parandage üks kuupäevadest.',
  },
  'missing-field': {
    message: 'Puudub väli „{field}“',
    repair: 'Lisage see väli koos väärtusega päiseväljadele.',
  },
  'missing-label': {
    message: 'Puudub {field}, ootasime sõnu kõigis viies keeles',
    repair: 'Lisage sõnad; kui kahtlete, märkige keel väljale awaitingSpecialist.',
  },
  'too-long': {
    message: 'Liiga pikk väli {field}: {found} märki, ootasime kõige rohkem {expected}',
    repair: 'Lühendage see üheks või kaheks lauseks.',
  },
  'unexpected-value': {
    message: 'Ootamatu väärtus „{found}“ väljal {field}, ootasime üht järgmistest: {expected}',
    repair: 'Asendage see ühega neist.',
  },
  'unknown-entry': {
    message:
      'Tundmatu kirje „{found}“ ({entry}) väljal {field}, ootasime olemasoleva kirje tunnust',
    repair: 'Kirjutage tunnus nii, nagu see on faili või kausta nimes, ilma numbrita.',
  },
  'unknown-key': {
    message: 'Tundmatu väli „{found}“, ootasime üht järgmistest: {expected}',
    repair: 'Parandage välja nimi või kustutage see.',
  },
  'unknown-term': {
    message: 'Tundmatu väärtus „{found}“ ({one}), ootasime üht {many} loendist {file}',
    repair: 'Kirjutage mõne selle loendi termini tunnus.',
  },
  'unsupported-yaml': {
    message:
      'Ootamatu „{found}“, ootasime lihtsat YAML-i ilma ankrute, viidete, ühendamiste ja siltideta',
    repair: 'Kirjutage väärtus välja; kui see algab erimärgiga, pange see jutumärkidesse.',
  },
  'wrong-type': {
    message: 'Sobimatu väärtus „{found}“ väljal {field}, ootasime {kind}',
    repair: 'Kirjutage väärtus oodatud kujul; tekstina mõeldud arv pange jutumärkidesse.',
  },
  'yaml-syntax': {
    message: 'Päisevälju ei õnnestunud lugeda ({reason})',
    repair: 'Kontrollige taandeid, sulge ja jutumärke; kooloniga tekst pange jutumärkidesse.',
  },
  'duplicate-id': {
    message: 'Tunnus „{found}“ kordub, esimene on siin: {other}',
    repair: 'Muutke üht kahest tunnusest.',
  },
  'missing-english': {
    message: 'Puudub ingliskeelne tekst, mida näevad kõigi teiste keelte lugejad',
    repair: 'Lisage selle teksti tõlge inglise keelde.',
  },
  ...AGREEMENT_MESSAGES.et,
  ...CASE_STUDY_MESSAGES.et,
  ...CITATION_MESSAGES.et,
  ...CODE_MESSAGES.et,
  ...HTML_MESSAGES.et,
  ...PEOPLE_MESSAGES.et,
  ...PICTURE_MESSAGES.et,
  ...STYLE_MESSAGES.et,
  ...TRANSLATION_MESSAGES.et,
  'no-original': {
    message: 'Puudub originaal: kõik selle kirje tekstid on märgitud tõlkeks',
    repair:
      'Kustutage „translation“ esimesena kirjutatud tekstist ja lisage sellele kodeeritud väljad.',
  },
  'second-original': {
    message: 'Ootamatu teine originaal, ootasime faili {other} tõlget',
    repair:
      'Lisage „translation: {of: …, review: none}“ ning jätke selle kõrvale ainult pealkiri ja kokkuvõte.',
  },
  'translation-of-mismatch': {
    message: 'Ootamatu keel „{found}“, ootasime originaali keelt „{expected}“',
    repair: 'Kirjutage „of:“ järele originaali keel.',
  },
  'bad-heading-id': {
    message:
      'Sobimatu pealkirja tunnus „{found}“, ootasime väiketähti a–z, numbreid ja sidekriipse, kuid mitte „intro“ ega „front-matter“',
    repair: 'Kirjutage tunnus nii: {#how-to}; see on kõigis keeltes sama.',
  },
  'broken-anchor': {
    message: 'Tundmatu koht „{found}“, ootasime pealkirja tunnust failist või lehelt {target}',
    repair: 'Kirjutage tunnus, mis on seal pealkirja järel looksulgudes.',
  },
  'broken-link': {
    message: 'Vigane link „{found}“, {target} puudub',
    repair: 'Parandage aadress või kustutage link.',
  },
  'heading-order': {
    message:
      'Sobimatu pealkirja tase {found}, ootasime {expected} või kõrgemat, kuid lehe pealkirjast madalamat',
    repair: 'Alustage tasemest ## ja minge alla ühe taseme kaupa.',
  },
  'incomplete-directive': {
    message: 'Poolik „{found}“, ootasime {expected}',
    repair: 'Kirjutage sulgudesse, mis sinna kuulub.',
  },
  'missing-heading-id': {
    message: 'Puudub pealkirja tunnus, selle teksti järel ootasime {#id}',
    repair: 'Lisage tunnus, näiteks „## Taust {#context}“; see on kõigis keeltes sama.',
  },
  'missing-section': {
    message: 'Puudub osa „{found}“',
    repair: 'Lisage pealkiri „## … {#{found}}“ koos tekstiga.',
  },
  'unclosed-directive': {
    message: 'Puudub „{found}“ lõpp, ootasime koolonitest rida',
    repair: 'Lisage rida ::: sinna, kus kast lõpeb.',
  },
  'unknown-directive': {
    message: 'Tundmatu „{found}“, ootasime üht järgmistest: {expected}',
    repair: 'Parandage nimi või kirjutage kooloni ette \\, kui see on ainult koolon.',
  },
  'unsafe-link': {
    message: 'Keelatud lingi liik „{found}“, ootasime https, http, mailto või tel',
    repair: 'Kustutage link või viidake tavalisele veebilehele.',
  },
};

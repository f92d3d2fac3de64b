import type {GroupHelp} from '../ruleHelp';

/** What is said in Estonian about the rules of front matter and vocabulary files. */
export const fields: GroupHelp<'fields'> = {
  'bad-id': {
    title: 'Tunnus, millele ei saa viidata',
    meaning:
      'Tunnusega nimetavad teised failid terminit või allikat. Tühikute ja erimärkide tõttu ei töötaks sellest tehtud lingid.',
    repair: 'Kasutage tähti, numbreid ja üksikuid sidekriipse.',
  },
  'coded-field-in-translation': {
    title: 'Tõlkes korratud andmed',
    meaning:
      'Riigid, kuupäevad, teemad ja muud andmed on ainult originaalis ja kehtivad kõigi keelte kohta. Teine koopia ütleks varem või hiljem midagi muud.',
    repair: 'Kustutage väli tõlkest.',
  },
  'country-alias': {
    title: 'Euroopa Liidu riigikood',
    meaning:
      'Liit kirjutab Kreeka kohta EL ja Ühendkuningriigi kohta UK; teised, nagu ka ISO 3166-1, kirjutavad GR ja GB. Koodist saadakse aru, kuid ühtne kirjaviis hoiab andmed korras.',
    repair: 'Kirjutage ISO 3166-1 kood.',
  },
  'duplicate-key': {
    title: 'Väli on kirjas kaks korda',
    meaning:
      'Programm võtaks ühe kahest väärtusest ja jätaks teise vaikides kõrvale, ning te ei teaks, kumma.',
    repair: 'Jätke alles õige väli ja kustutage teine.',
  },
  'forbidden-key': {
    title: 'Väli, mis muudab veebilehte',
    meaning:
      'Mõned väljad on käsud programmile, mis veebilehe koostab: need viivad lehe mujale, peidavad selle või muudavad selle lugemist. Veebileht otsustab seda kõigi tekstide puhul ühtmoodi.',
    repair: 'Kustutage väli.',
  },
  'front-matter-fence': {
    title: 'Lõpetamata algus',
    meaning:
      'Tekst algab päiseväljadega kahe rea vahel, millel on ainult kolm sidekriipsu. Ilma nendeta ei ole teada pealkiri, keel ega allikad.',
    repair: 'Kirjutage rida --- päris algusse ja pärast viimast välja.',
  },
  'impossible-date': {
    title: 'Kuupäev, mida ei ole olemas',
    meaning:
      'Kuupäev kirjutatakse järjekorras aasta, kuu, päev ja nii täpselt, nagu allikas selle annab. Teisiti kirjutatud kuupäev tähendab eri riikides eri päeva.',
    repair: 'Kirjutage 2024-05-31, 2024-05 või 2024; mida allikas ei ütle, jätke ära.',
  },
  'impossible-period': {
    title: 'Lõpp enne algust',
    meaning:
      'Ajavahemik lõpeb enne, kui algab, seega on vähemalt üks kuupäev vale. Kuupäevade järgi otsustavad lugejad, kui uus praktika on.',
    repair: 'Kontrollige mõlemat kuupäeva allikast ja parandage vale.',
  },
  'malformed-project': {
    title: 'Veaga projektikood',
    meaning:
      'Erasmus+ tegevustel ja projektinumbritel on kindel kuju. Ainult täpse numbri järgi leiab projekti liidu andmebaasist.',
    repair: 'Kopeerige kood toetuslepingust.',
  },
  'missing-field': {
    title: 'Väli puudub',
    meaning:
      'Mõned väljad on vajalikud, muidu jääks leht ilma pealkirjata, allikata või litsentsita.',
    repair: 'Lisage väli; kui te vastust ei tea, ärge oletage, vaid küsige toimetuselt.',
  },
  'missing-label': {
    title: 'Ühes keeles puudub sõna',
    meaning:
      'Termineid näidatakse kõigi viie keele lugejatele. Omakeelse sõnata näeks lugeja võõrast.',
    repair: 'Lisage sõnad. Kui kahtlete, kirjutage keel väljale awaitingSpecialist.',
  },
  'too-long': {
    title: 'Liiga pikk väli',
    meaning:
      'Pealkirjad ja kokkuvõtted on ka loendites, otsingutulemustes ja eelvaadetes, kus pikk tekst lõigatakse pooleks.',
    repair: 'Lühendage see üheks või kaheks lauseks; ülejäänu kirjutage teksti.',
  },
  'unexpected-value': {
    title: 'Väärtus, mida loendis ei ole',
    meaning:
      'Sellel väljal võib olla ainult mõni kindel sõna, millest sõltuvad lehed ja filtrid. Muud sõna ei näidataks kuskil.',
    repair: 'Valige üks teates nimetatud väärtustest.',
  },
  'unknown-entry': {
    title: 'Tekst, mida ei ole',
    meaning:
      'Väljal on peatüki või praktikanäite tunnus, kuid sellist teksti ei ole. Lugeja ei leiaks linki.',
    repair: 'Kopeerige tunnus faili või kausta nimest, ilma numbrita.',
  },
  'unknown-key': {
    title: 'Väli, mida keegi ei tunne',
    meaning:
      'Välja nimes on viga või ei ole juhendis sellist välja. Selle sisu läheks vaikides kaduma.',
    repair: 'Parandage nimi või kustutage väli.',
  },
  'unknown-term': {
    title: 'Terminit ei ole loendis',
    meaning:
      'Samal asjal on kõigis tekstides sama tunnus, nii et selle leiavad kõigi keelte lugejad. Ise välja mõeldud tunnust ei tõlgitaks ega leitaks.',
    repair: 'Valige tunnus teates nimetatud loendist või pakkuge sinna uus termin.',
  },
  'unsupported-yaml': {
    title: 'Keerukas YAML-i kirjaviis',
    meaning:
      'Ankruid, aliaseid, liitmisi ja silte mõistavad programmid erinevalt. Lihtsad väärtused tähendavad igal pool sama.',
    repair: 'Kirjutage väärtus välja; kui see algab erimärgiga, pange see jutumärkidesse.',
  },
  'wrong-type': {
    title: 'Vale liiki väärtus',
    meaning:
      'Väljal oodatakse teist liiki väärtust, näiteks loendit või arvu. Selliseid sõnu nagu yes või jutumärkideta arvu võib programm teisiti mõista.',
    repair: 'Kirjutage teates nimetatud liiki väärtus; arv, mis on tekst, pange jutumärkidesse.',
  },
  'yaml-syntax': {
    title: 'Väljad, mida ei õnnestunud lugeda',
    meaning:
      'Üks märk päiseväljades on vales kohas: sageli koolon lauses, sulgemata jutumärk või vale taane. Seepärast ei õnnestunud lugeda ühtki välja.',
    repair: 'Vaadake nimetatud ja eelmist rida; kooloniga tekst pange jutumärkidesse.',
  },
};

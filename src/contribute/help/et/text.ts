import type {GroupHelp} from '../ruleHelp';

/** What is said in Estonian about the rules of the text. */
export const text: GroupHelp<'text'> = {
  'bad-heading-id': {
    title: 'Pealkirja tunnus, millele ei saa viidata',
    meaning:
      'Pealkirja tunnus on kõigis keeltes sama ja saab aadressi osaks. Suurte tähtede, tühikute ja täpitähtede tõttu aadressid ei töötaks.',
    repair: 'Kasutage väikesi tähti a–z, numbreid ja sidekriipse.',
  },
  'broken-anchor': {
    title: 'Link pealkirjale, mida ei ole',
    meaning:
      'Leht on olemas, kuid sellise tunnusega pealkirja sellel ei ole. Lugeja satuks lehe algusse ja otsiks asjata.',
    repair: 'Kopeerige tunnus looksulgudest õige pealkirja järelt.',
  },
  'broken-link': {
    title: 'Link, mis ei vii kuhugi',
    meaning:
      'Sellel aadressil ei ole faili ega lehte: see on viidud mujale või on tees viga. Lugeja näeks vealehte.',
    repair: 'Parandage tee või eemaldage link.',
  },
  'heading-order': {
    title: 'Vahele jäetud pealkirjatase',
    meaning:
      'Pealkirjad lähevad allapoole ühe taseme kaupa. Inimesed, kes lehte kuulavad, liiguvad nende tasemete järgi ja arvaksid, et midagi jäi vahele.',
    repair: 'Alustage märgiga ## ja kasutage ### ainult selle all.',
  },
  'incomplete-directive': {
    title: 'Märgend, millest midagi puudub',
    meaning:
      'Termin vajab sõnu ja tunnust, teine keel koodi ja tööleht pealkirja. Ilma nendeta ei näita märgend midagi.',
    repair: 'Kirjutage sulgudesse see, mis seal olema peab.',
  },
  'malformed-address': {
    title: 'Veebiaadress, mis ei avane',
    meaning:
      'Aadressis on viga, nii et ükski brauser seda ei ava. Lugejad ei saaks allikat kontrollida.',
    repair: 'Kopeerige see uuesti brauseri aadressiribalt.',
  },
  'malformed-citation': {
    title: 'Veaga viide allikale',
    meaning:
      'Allikatele viidatakse kujul [@S23], mitmele kujul [@S23; @S24]. Muul kujul jääks number teksti ja allikat loendisse ei tuleks.',
    repair: 'Kirjutage sellel kujul, allikate loendi numbritega.',
  },
  'missing-alt': {
    title: 'Pilt ilma kirjelduseta',
    meaning:
      'Inimestele, kes pilti ei näe, loetakse ette selle kirjeldus. Ilma selleta saavad nad teada ainult, et seal on midagi.',
    repair: 'Kirjutage ![ ja ] vahele, mida pilt näitab ja miks see siin on.',
  },
  'missing-heading-id': {
    title: 'Pealkiri ilma tunnuseta',
    meaning:
      'Tunnus jääb samaks, kui sõnad muutuvad, nii et lingid töötavad ja tõlkeid saab võrrelda osa osa haaval.',
    repair: 'Lisage looksulgudes tunnus, kõigis keeltes sama.',
  },
  'missing-intro': {
    title: 'Tõlkimata algus',
    meaning: 'Originaalis on enne esimest pealkirja tekst, tõlkes seda ei ole.',
    repair: 'Tõlkige ka algus.',
  },
  'missing-section': {
    title: 'Osa puudub',
    meaning:
      'Kõigil sama liiki tekstidel on samad osad, et lugejad saaksid võrrelda ja teaksid, kust otsida. Oma osa on ka sellel, mida ei teata.',
    repair: 'Lisage osa koos pealkirjaga; kui allikas ei ütle midagi, kirjutage nii.',
  },
  'missing-use-part': {
    title: 'Poolik nõuanne teistele koolidele',
    meaning:
      'See osa aitab teistel praktikat proovida. Nad peavad teadma, kes osaleb, millest alustada ja mis võib viltu minna.',
    repair: 'Lisage teates nimetatud pealkiri kahe-kolme lausega.',
  },
  'raw-html': {
    title: 'HTML tekstis',
    meaning:
      'HTML võib sisaldada skripte ja läheb tõlkides kergesti katki. Selle juhendi tekstidele piisab Markdownist.',
    repair: 'Kirjutage Markdownis; lubatud on ainult br, kbd, sub, sup, abbr, details ja summary.',
  },
  'remote-image': {
    title: 'Pilt teiselt veebilehelt',
    meaning:
      'Teine veebileht saaks teada, kes seda lehte loeb, ning pilt võiks ette teatamata kaduda või muutuda.',
    repair: 'Salvestage pilt teksti kõrvale kausta img, kui litsents seda lubab.',
  },
  'unclosed-directive': {
    title: 'Lõputa raam',
    meaning: 'Lõpetamata raam haarab endasse kogu järgneva teksti.',
    repair: 'Kirjutage raami lõppu kolme kooloniga rida.',
  },
  'unfilled-gap': {
    title: 'Täitmata lünk',
    meaning:
      'Kohal, kus peaks olema tekst, on kommentaar: uues failis on see igal pool, kuhu tuleb midagi kirjutada. Lugeja ei leiaks sealt midagi ja ka teie enda kommentaare ei avaldata.',
    repair:
      'Kirjutage tekst ja kustutage kommentaar koos selle märkidega. Mis on mõeldud toimetusele, kirjutage toimetusele saadetavasse sõnumisse.',
  },
  'unknown-directive': {
    title: 'Märgend, mida ei ole',
    meaning:
      'Kooloni järel on nimi, mida juhend ei tunne, või peeti märgendiks tavalist koolonit. Teksti näidataks teisiti, kui soovisite.',
    repair: 'Parandage nimi; kui see on ainult koolon, kirjutage selle ette \\.',
  },
  'unknown-section': {
    title: 'Osa, mida tekstis ei ole',
    meaning:
      'Väljal on osa tunnus, kuid sellist pealkirja tekstis ei ole. Välja väide ei käiks millegi kohta.',
    repair: 'Kopeerige tunnus pealkirjast või eemaldage rida.',
  },
  'unknown-source': {
    title: 'Allikat ei ole loendis',
    meaning: 'Nimetatud numbrit allikate loendis ei ole. Lugeja ei leiaks allikat üles.',
    repair: 'Parandage number või lisage allikas loendisse.',
  },
  'unknown-word': {
    title: 'Sõna, mida sõnastikus ei ole',
    meaning:
      'Selles võib olla viga, kuid see võib olla ka õige, ainult haruldane. See on nõuanne ega peata midagi.',
    repair: 'Parandage sõna või lisage see oma keele sõnaloendisse.',
  },
  'unsafe-link': {
    title: 'Ohtlik lingi liik',
    meaning: 'Mõni link käivitab lugeja brauseris koodi või avab tema arvuti faile.',
    repair: 'Viidake tavalisele veebilehele.',
  },
};

import type {ArchiveWords} from './archiveWords';

/** What `llms.txt` and the archive say in Estonian. */
export const et: ArchiveWords = {
  purpose:
    'Heade praktikate käsiraamat õpetajatele, koolijuhtidele ja täiskasvanute koolitajatele: loe peatükk läbi, prindi välja üheleheküljeline töövahend ja proovi see juba esmaspäeval järele.',
  promise:
    'Iga teksti juures on öeldud, mis keeles see on kirjutatud, mis tegelikult ära tehti ja mida allikas ei ütle.',
  independent:
    'Sõltumatu väljaanne. See ei ole Euroopa Liidu ega kirjeldatud asutuste ametlik väljaanne.',
  rights:
    'Tekste võib kasutada litsentsi {licence} alusel ({address}): nimeta allikas ja ütle, mida muutsid. Tsitaatide kohta kehtivad nende oma õigused. Praktikanäitel või uudisel võib olla mõni muu litsents; siis on see teksti juures kirjas.',
  syntax:
    'Tekstid on Markdown-vormingus, nende alguses on väljad (YAML). Peale tavalise Markdowni tähistab `[@S23]` allikate loendi teost numbri järgi, `:term[sõnad]{#id}` sõnastiku terminit, `:lang[sõnad]{en}` võõrkeelseid sõnu ja `:::tool[pealkiri]` üheleheküljelist töövahendit. Pealkirja järel olev tunnus, näiteks `{#context}`, on kõigis keeltes sama.',
  states: {
    origin:
      'Väli `translation` tähendab, et tekst on tõlge; selles olev `of` näitab originaali keelt. Ilma selle väljata tekst on originaal.',
    sections:
      'Selles olev `sections` sisaldab originaali iga osa kontrollkoodi sellest ajast, kui tõlget viimati originaaliga võrreldi. Kui originaal on pärast seda muutunud, on tõlge maha jäänud.',
    review:
      '`review: none` tähendab, et ükski spetsialist, kelle emakeel on tõlke keel, ei ole tõlget veel üle vaadanud; `kind: machine-draft` tähendab, et tõlke esimese versiooni tegi masin.',
    facts:
      'Kodeeritud andmed (kohad, aeg, tõendid, allikad ja muu) on kirjas ainult originaali failis.',
    evidence:
      'Väli `evidence` ütleb, millele tekst toetub. Mis on kavandatud, ei ole veel tehtud; mida korraldaja teatab, sellel ei ole sõltumatut kinnitust.',
  },
  kinds: {chapter: 'Peatükid', caseStudy: 'Praktikanäited', newsItem: 'Uudised'},
  keywords: [
    'hea praktika',
    'õpetajate professionaalne areng',
    'eestvedamine koolis',
    'kaasav täiskasvanuharidus',
    'töövarjutamine',
    'praktikanäited',
  ],
  llms: {
    links:
      'Iga teksti link viib selle Markdown-faili juurde; sama aadress ilma `index.md`-ta on leht ise. Kui teksti eesti keeles ei ole, on antud tekst mõnes muus keeles ja tekstirida ütleb seda. Samuti ütleb rida, kui tõlge on originaalist maha jäänud.',
    care: 'Ära lisa seda, mille tekst lahtiseks jätab, ja ära esita tehtuna seda, mida tekst nimetab kavandatuks.',
    evidence: 'kust me seda teame: {label}',
    textIn: {
      en: 'tekst inglise keeles',
      lt: 'tekst leedu keeles',
      lv: 'tekst läti keeles',
      et: 'tekst eesti keeles',
      pl: 'tekst poola keeles',
    },
    behind: '{count} osa on originaalist maha jäänud|{count} osa on originaalist maha jäänud',
    headings: {
      start: 'Kust alustada',
      data: 'Teatmematerjal ja andmed',
      languages: 'Käsiraamat teistes keeltes',
    },
    files: {
      glossary: {
        title: 'Sõnastik',
        about:
          'Mida selle käsiraamatu sõnad siin tähendavad ja kuidas neid teistes keeltes nimetatakse.',
      },
      sources: {
        title: 'Allikad',
        about: 'Tööd, millele peatükid numbriga viitavad, ja kui põhjalikult igaüht kontrolliti.',
      },
      tools: {title: 'Kõik töövahendid', about: 'Kõigi peatükkide töövahendid, igaüks ühel lehel.'},
      status: {
        title: 'Tõlked',
        about: 'Mis on mis keeles olemas ja millised tõlked on originaalist maha jäänud.',
      },
      feed: {title: 'Uudisvoog (Atom)', about: 'Praktikanäited ja uudised.'},
      casesJson: {
        title: 'Praktikanäited (JSON)',
        about: 'Kõik praktikanäited kodeeritud andmetega ja koodide tähendus viies keeles.',
      },
      casesCsv: {title: 'Praktikanäited (CSV)', about: 'Samad andmed tabelina.'},
      casesSchema: {
        title: 'Praktikanäited (JSON Schema)',
        about: 'Mida JSON-faili väljad tähendavad.',
      },
      statusJson: {title: 'Tõlked (JSON)', about: 'Iga teksti seis igas keeles.'},
    },
  },
  readme: {
    title: '{title}: tekstid ja andmed (väljaanne: {date})',
    about:
      'Selles arhiivis on kõik käsiraamatu eestikeelsed tekstid nii, nagu need on kirjutatud, lisaks sõnastikud, allikate loend, tekstides kasutatud pildid ning tabelid tekstide andmetega. Arhiiv on mõeldud raamatukogudele, arhiividele ja programmidele.',
    headings: {
      contents: 'Mis on arhiivis',
      reading: 'Kuidas faile lugeda',
      states: 'Kuidas mõista tekstide seisu',
      citing: 'Kuidas viidata',
      rights: 'Litsents',
    },
    labels: {
      language: 'Keel',
      edition: 'Väljaanne',
      code: 'Sisu kood',
      address: 'Aadress',
      behind: 'Originaalist maha jäänud tekstid',
      missing: 'Tekstid, mida selles keeles ei ole',
    },
    contents: {
      chapter: 'peatükid; nende kaustad on nummerdatud lugemise järjekorras',
      caseStudy: 'praktikanäited, igaüks oma kaustas',
      newsItem: 'uudised',
      vocabulary: 'kõigi koodide tähendus ja sõnastik viies keeles',
      bibliography: 'tööd, millele tekstid viitavad, ja kuidas igaüht kontrolliti (CSL-JSON)',
      recognition: 'aasta praktikad, mille toimetus on esile tõstnud',
      texts: 'kõik tekstid, nende seis, tõendid ja litsents',
      facts: 'peatükkide, praktikanäidete ja uudiste andmed; koodid on seletatud sõnastikes',
      pictures: 'kes on pildid teinud ja kas neil võib inimesi ära tunda',
      missing: 'mida selles keeles ei ole ja mis keeltes saab seda lugeda',
      package: 'mis on failides ja mida tabelite veerud tähendavad (Data Package)',
      citation: 'kuidas viidata – programmidele',
      licence: 'mida tohib tekstidega teha',
    },
    fixity: 'Failis `datapackage.json` on kirjas kõigi teiste failide suurus ja SHA-256 räsi.',
    siteLinks:
      'Link, mis algab märgiga `/`, viib saidi aadressile; töö, termini või pildi leiad numbri, tunnuse või failinime järgi ülalnimetatud kaustadest.',
    cite: 'Nimeta väljaanne ja sisu kood; kui sisu muutub, muutub ka kood:',
    citation:
      '{author} ({year}). {title} (väljaanne: {date}; sisu kood: {code}) [andmestik]. {licence}.',
    noPromise:
      'See arhiiv ei luba midagi enamat, kui iga fail enda kohta ütleb. Maha jäänud või üle vaatamata tõlge on siin alles sellisena, nagu see on.',
  },
};

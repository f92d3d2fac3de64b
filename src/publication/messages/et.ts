import type {BookMessages} from './messages';

/** What a book says besides its texts in Estonian. */
export const et: BookMessages = {
  subtitle:
    'Head praktikad professionaalse arengu, eestvedamise ja kaasava täiskasvanuhariduse vallas',
  description:
    'Käsiraamat õpetajatele, koolijuhtidele ja täiskasvanute koolitajatele: peatükid koos üheleheküljeliste töövahenditega ning allikatele toetuvad praktikanäited, kus on öeldud, mis tehti ära, mis oli ainult kavas ja mida allikas ei ütle.',
  edition: 'Väljaanne seisuga {date}',
  independent:
    'Sõltumatu väljaanne, mitte Euroopa Liidu ega kirjeldatud asutuste ametlik väljaanne',
  titles: {
    imprint: 'Sellest väljaandest',
    coverage: 'Mis selles väljaandes on',
    cases: 'Praktikanäited',
    moreCases: 'Praktikanäited, mida eesti keeles veel ei ole',
    chronicle: 'Kroonika',
    glossary: 'Sõnastik',
    bibliography: 'Allikad',
    contents: 'Sisukord',
    index: 'Terminiregister',
    tools: 'Töövahendid',
  },
  imprint: {
    edition: 'Väljaanne seisuga {date}. Sisu kood: {code}; kui mõni tekst muutub, muutub ka kood.',
    code: 'Sisu kood: {code}',
    licence:
      'Litsents: Creative Commons Autorile viitamine 4.0 Rahvusvaheline (CC BY 4.0). Tohid tekste kopeerida, muuta ja jagada, kui nimetad allika. {address}',
    cite: 'Kuidas viidata',
    citation: '{author} ({year}). {title}. {subtitle} (väljaanne seisuga {date}). {address}',
    independent:
      'See on sõltumatu väljaanne. See ei ole Euroopa Liidu, riikliku agentuuri ega kirjeldatud asutuste ametlik väljaanne. Tekstid väljendavad üksnes oma autorite seisukohti.',
    funding: 'Rahastamine',
    disclaimers: 'Vastutusest loobumise märked, mida allikad paluvad lisada',
    address: 'Ajakohased tekstid on siin: {address}',
  },
  coverage: {
    introduction:
      'Käsiraamat ilmub viies keeles: osa tekste on neis kirjutatud, osa neisse tõlgitud, kuid kõiki tekste ei ole igas keeles. Siin on kirjas, mis sinu väljaandes on.',
    counts: {
      chapter: '{total} peatükist {count}|{total} peatükist {count}',
      caseStudy: '{total} praktikanäitest {count}|{total} praktikanäitest {count}',
      newsItem: '{total} uudisest {count}|{total} uudisest {count}',
    },
    originals:
      '{count} tekst on kirjutatud eesti keeles, ülejäänud on tõlked.|{count} teksti on kirjutatud eesti keeles, ülejäänud on tõlked.',
    behind:
      '{count} tekst on originaalist maha jäänud; tekstis on see märgitud.|{count} teksti on originaalist maha jäänud; tekstis on see märgitud.',
    noneBehind: 'Ükski tõlge ei ole originaalist maha jäänud.',
    reviewed:
      'Spetsialist on üle vaadanud {count} tõlke.|Spetsialist on üle vaadanud {count} tõlget.',
    noneReviewed: 'Spetsialist ei ole veel ühtegi tõlget üle vaadanud.',
    behindTitle: 'Mis on originaalist maha jäänud',
    missingTitle: 'Mida eesti keeles ei ole',
    missingIntroduction:
      'Need tekstid on olemas teistes keeltes. Siit on need välja jäetud, mitte trükitud keeles, mida sa ei valinud.',
    nothingMissing: 'Selles väljaandes on kõik käsiraamatu tekstid.',
    kinds: {chapter: 'Peatükid', caseStudy: 'Praktikanäited', newsItem: 'Uudised'},
  },
  casesIntroduction:
    'Iga praktikanäide jutustab ümber, mida on avaldanud korraldajad või teised, kes seda nägid. Iga osa juures on kirjas, kust me seda teame:',
  moreCasesIntroduction:
    'Neid praktikaid on kirjeldatud teistes keeltes. Siin on nende pealkirjad ja kokkuvõtted.',
  readableIn: 'Teksti keel: {languages}',
  chronicleIntroduction:
    'Millest on teada andnud projektid, millele see käsiraamat toetub, uuemad eespool. Aeg on märgitud nii, nagu allikates.',
  bibliographyIntroduction:
    'Tööd, millele peatükid numbriga viitavad. Iga töö juures on öeldud, kui põhjalikult seda kontrolliti.',
  checked: {
    full: 'Kontrollitud',
    existence: 'Kontrollitud olemasolu: autorid, aasta ja pealkiri',
    memory: 'Mälu järgi: põhiteos, uuesti üle kontrollimata',
  },
  glossaryIntroduction:
    'Mida sõnad selles käsiraamatus tähendavad ja kuidas neid teistes keeltes nimetatakse.',
  indexIntroduction: 'Kus tekstides räägitakse sõnastiku terminitest.',
  page: 'lk {page}',
  facts: {
    label: 'Faktid',
    evidence: 'Kust me seda teame',
    where: 'Kus',
    when: 'Millal',
    who: 'Kes',
    activities: 'Tegevus',
    audience: 'Kellele',
    themes: 'Teema',
    topics: 'Alateemad',
    levels: 'Haridustase',
    barriers: 'Ületatavad takistused',
    delivery: 'Läbiviimise viis',
    effort: 'Mida see nõudis',
    programme: 'Programm',
    licence: 'Selle teksti litsents',
    notStated: 'Ei ole nimetatud',
    period: {
      none: '{time}',
      ongoing: '{time} – jätkub',
      end: '{time}; lõppu ei ole nimetatud',
      begin: 'Lõpp: {time}; algust ei ole nimetatud',
    },
    ongoing: 'jätkub',
  },
  use: {
    ours: 'Meie soovitus, mitte allika sõnad',
    estimate: 'Meie hinnang esimesele väikesele katsele:',
  },
  reuse: {
    title: 'Mujal proovitud',
    changed: 'Mida muudeti',
    result: 'Mis sellest sai',
    notStated: 'Ei ole nimetatud',
  },
  state: {
    notReviewed: 'spetsialist ei ole tõlget veel üle vaadanud',
    reviewed: 'tõlke üle vaadanud: {reviewer}, {date}',
    machineDraft: 'esimese versiooni tegi masin',
    changes: {
      changed: 'Originaali on pärast seda tõlget muudetud.',
      new: 'Originaalis uus, veel tõlkimata.',
      removed: 'Originaalis seda osa enam ei ole.',
    },
    words: 'Pealkiri ja kokkuvõte',
    introduction: 'Tekst enne esimest pealkirja',
  },
  claim: 'Kust me seda teame:',
  evidence: 'Tõendid',
  disclaimer: 'Allika vastutusest loobumise märge',
  credit: 'Pildid',
  footnotes: 'Märkused',
  backToText: 'Tagasi teksti juurde',
};

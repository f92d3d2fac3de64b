import type {BookMessages} from './messages';

/** What a book says besides its texts in Latvian. */
export const lv: BookMessages = {
  subtitle: 'Laba prakse profesionālajā pilnveidē, līderībā un iekļaujošā pieaugušo izglītībā',
  description:
    'Ceļvedis skolotājiem, skolu vadītājiem un pieaugušo pedagogiem: nodaļas ar vienas lapas rīkiem un avotos balstīti prakses piemēri, kuros norādīts, kas paveikts, kas tikai plānots un ko avots nepasaka.',
  edition: 'Izdevuma datums: {date}',
  independent:
    'Neatkarīgs izdevums, nevis Eiropas Savienības vai aprakstīto iestāžu oficiāls izdevums',
  titles: {
    imprint: 'Par šo izdevumu',
    coverage: 'Kas ir šajā izdevumā',
    cases: 'Prakses piemēri',
    moreCases: 'Prakses piemēri, kuru latviešu valodā vēl nav',
    chronicle: 'Hronika',
    glossary: 'Vārdnīca',
    bibliography: 'Avoti',
    contents: 'Saturs',
    index: 'Terminu rādītājs',
    tools: 'Rīki',
  },
  imprint: {
    edition:
      'Izdevuma datums: {date}. Satura kods: {code}; mainoties jebkuram tekstam, mainās arī kods.',
    code: 'Satura kods: {code}',
    licence:
      'Licence: Creative Commons Attiecinājums 4.0 Starptautisks (CC BY 4.0). Tekstus drīkst kopēt, mainīt un nodot tālāk, ja norāda avotu. {address}',
    cite: 'Kā citēt',
    citation: '{author} ({year}). {title}. {subtitle} (izdevuma datums: {date}). {address}',
    independent:
      'Šis ir neatkarīgs izdevums. Tas nav ne Eiropas Savienības, ne kādas nacionālās aģentūras, ne aprakstīto iestāžu oficiāls izdevums. Teksti atspoguļo tikai to autoru viedokli.',
    funding: 'Finansējums',
    disclaimers: 'Atrunas, kuras lūdz pievienot avoti',
    address: 'Jaunākie teksti pieejami šeit: {address}',
  },
  coverage: {
    introduction:
      'Ceļvedis iznāk piecās valodās: vieni teksti tajās ir rakstīti, citi tulkoti, un ne katrs teksts ir visās valodās. Šeit norādīts, kas ir jūsu izdevumā.',
    counts: {
      chapter: '{count} no {total} nodaļām|{count} no {total} nodaļas|{count} no {total} nodaļām',
      caseStudy:
        '{count} no {total} prakses piemēriem|{count} no {total} prakses piemēra|{count} no {total} prakses piemēriem',
      newsItem: '{count} no {total} ziņām|{count} no {total} ziņas|{count} no {total} ziņām',
    },
    originals:
      'Latviešu valodā rakstīti {count} teksti, pārējie ir tulkojumi.|Latviešu valodā rakstīts {count} teksts, pārējie ir tulkojumi.|Latviešu valodā rakstīti {count} teksti, pārējie ir tulkojumi.',
    behind:
      '{count} tekstu atpaliek no oriģināla; tas norādīts tekstā.|{count} teksts atpaliek no oriģināla; tas norādīts tekstā.|{count} teksti atpaliek no oriģināla; tas norādīts tekstā.',
    noneBehind: 'Neviens tulkojums neatpaliek no oriģināla.',
    reviewed:
      'Speciālists ir pārskatījis {count} tulkojumus.|Speciālists ir pārskatījis {count} tulkojumu.|Speciālists ir pārskatījis {count} tulkojumus.',
    noneReviewed: 'Speciālists vēl nav pārskatījis nevienu tulkojumu.',
    behindTitle: 'Kas atpaliek no oriģināla',
    missingTitle: 'Kā nav latviešu valodā',
    missingIntroduction:
      'Šie teksti ir pieejami citās valodās. Šeit tie ir izlaisti, nevis iespiesti valodā, kuru neesat izvēlējušies.',
    nothingMissing: 'Šajā izdevumā ir visi ceļveža teksti.',
    kinds: {chapter: 'Nodaļas', caseStudy: 'Prakses piemēri', newsItem: 'Ziņas'},
  },
  casesIntroduction:
    'Katrā prakses piemērā atstāstīts, ko publicējuši organizatori vai citi, kas to redzējuši. Pie katras sadaļas norādīts, kā mēs to zinām:',
  moreCasesIntroduction:
    'Šīs prakses ir aprakstītas citās valodās. Šeit ir to nosaukumi un kopsavilkumi.',
  readableIn: 'Teksta valoda: {languages}',
  chronicleIntroduction:
    'Ko vēstīja projekti, uz kuriem balstās šis ceļvedis, sākot ar jaunākajām ziņām. Laiks norādīts tā, kā avotos.',
  bibliographyIntroduction:
    'Darbi, uz kuriem nodaļas atsaucas ar numuru. Pie katra norādīts, cik tālu tas pārbaudīts.',
  checked: {
    full: 'Pārbaudīts',
    existence: 'Pārbaudīts, ka pastāv: autori, gads un nosaukums',
    memory: 'Pēc atmiņas: pamatdarbs, no jauna nav pārbaudīts',
  },
  glossaryIntroduction: 'Ko vārdi nozīmē šajā ceļvedī un kā tos sauc citās valodās.',
  indexIntroduction: 'Kur tekstos runāts par vārdnīcas terminiem.',
  page: '{page}. lpp.',
  facts: {
    label: 'Fakti',
    evidence: 'Kā mēs to zinām',
    where: 'Kur',
    when: 'Kad',
    who: 'Kas',
    activities: 'Darbība',
    audience: 'Kam paredzēts',
    themes: 'Tēma',
    topics: 'Temati',
    levels: 'Izglītības pakāpe',
    barriers: 'Pārvaramie šķēršļi',
    delivery: 'Norises veids',
    effort: 'Cik tas prasīja',
    programme: 'Programma',
    licence: 'Šī teksta licence',
    notStated: 'Nav norādīts',
    period: {
      none: '{time}',
      ongoing: '{time} – turpinās',
      end: '{time}; beigas nav norādītas',
      begin: 'Beigas: {time}; sākums nav norādīts',
    },
    ongoing: 'turpinās',
  },
  use: {
    ours: 'Mūsu ieteikums, nevis avota vārdi',
    estimate: 'Mūsu aplēse pirmajam nelielajam mēģinājumam:',
  },
  reuse: {
    title: 'Izmēģināts citur',
    changed: 'Kas mainīts',
    result: 'Kas no tā iznāca',
    notStated: 'Nav norādīts',
  },
  state: {
    notReviewed: 'speciālists tulkojumu vēl nav pārskatījis',
    reviewed: 'tulkojumu pārskatīja: {reviewer}, {date}',
    machineDraft: 'pirmo versiju sagatavoja mašīna',
    changes: {
      changed: 'Oriģināls pēc šī tulkojuma ir mainīts.',
      new: 'Oriģinālā jauns, vēl nav iztulkots.',
      removed: 'Oriģinālā šīs sadaļas vairs nav.',
    },
    words: 'Nosaukums un kopsavilkums',
    introduction: 'Teksts pirms pirmā virsraksta',
  },
  claim: 'Kā mēs to zinām:',
  evidence: 'Pierādījumi',
  disclaimer: 'Avota atruna',
  credit: 'Attēli',
  footnotes: 'Piezīmes',
  backToText: 'Atpakaļ uz tekstu',
};

import type {ArchiveWords} from './archiveWords';

/** What `llms.txt` and the archive say in Latvian. */
export const lv: ArchiveWords = {
  purpose:
    'Labās prakses ceļvedis skolotājiem, skolu vadītājiem un pieaugušo pedagogiem: izlasiet nodaļu, izdrukājiet tās vienas lapas rīku un jau pirmdien to izmēģiniet.',
  promise:
    'Pie katra teksta norādīts, kādā valodā tas uzrakstīts, kas patiešām paveikts un ko avots nepasaka.',
  independent:
    'Neatkarīgs izdevums. Tas nav Eiropas Savienības vai aprakstīto iestāžu oficiāls izdevums.',
  rights:
    'Teksti ir izmantojami saskaņā ar licenci {licence} ({address}): norādiet avotu un pasakiet, ko mainījāt. Citātiem saglabājas to autoru tiesības. Prakses piemēram vai ziņai var būt cita licence; tad tā pie teksta ir norādīta.',
  syntax:
    'Teksti ir Markdown formātā, to sākumā ir lauki (YAML). Bez parastā Markdown tajos lietots arī šāds pieraksts: `[@S23]` ar numuru norāda darbu avotu sarakstā, `:term[vārdi]{#id}` atzīmē vārdnīcas terminu, `:lang[vārdi]{en}` – vārdus citā valodā, `:::tool[nosaukums]` – vienas lapas rīku. Identifikators aiz virsraksta, piemēram, `{#context}`, visās valodās ir viens un tas pats.',
  states: {
    origin:
      'Lauks `translation` nozīmē, ka teksts ir tulkojums; tajā `of` norāda oriģināla valodu. Teksts bez šī lauka ir oriģināls.',
    sections:
      'Tā daļā `sections` par katru oriģināla sadaļu ir kontrolkods, kāds tas bija, kad tulkojumu pēdējoreiz salīdzināja ar oriģinālu. Ja oriģināls kopš tā laika ir mainījies, tulkojums no tā atpaliek.',
    review:
      '`review: none` nozīmē, ka speciālists, kuram šī valoda ir dzimtā, tulkojumu vēl nav pārskatījis; `kind: machine-draft` – ka tā pirmo versiju sagatavoja mašīna.',
    facts: 'Kodētie fakti (vietas, laiks, pierādījumi, avoti un citi) ir tikai oriģināla failā.',
    evidence:
      'Lauks `evidence` pasaka, uz ko teksts balstās. Kas ir plānots, tas vēl nav paveikts; ko ziņo organizators, tam nav neatkarīga apstiprinājuma.',
  },
  kinds: {chapter: 'Nodaļas', caseStudy: 'Prakses piemēri', newsItem: 'Ziņas'},
  keywords: [
    'laba prakse',
    'skolotāju profesionālā pilnveide',
    'līderība skolā',
    'iekļaujoša pieaugušo izglītība',
    'darba vērošana',
    'prakses piemēri',
  ],
  llms: {
    links:
      'Katra saite uz tekstu ved uz tā Markdown failu; tā pati adrese bez `index.md` ir pati lapa. Ja teksta latviešu valodā nav, dots teksts citā valodā, un tas pateikts tā rindā. Rindā pateikts arī tas, ka tulkojums atpaliek no oriģināla.',
    care: 'Nepapildiniet to, ko teksts atstāj atklātu, un nepasniedziet kā paveiktu to, kas tajā nosaukts par plānotu.',
    evidence: 'kā mēs to zinām: {label}',
    textIn: {
      en: 'teksts angļu valodā',
      lt: 'teksts lietuviešu valodā',
      lv: 'teksts latviešu valodā',
      et: 'teksts igauņu valodā',
      pl: 'teksts poļu valodā',
    },
    behind:
      '{count} sadaļu atpaliek no oriģināla|{count} sadaļa atpaliek no oriģināla|{count} sadaļas atpaliek no oriģināla',
    headings: {
      start: 'Ar ko sākt',
      data: 'Uzziņas un dati',
      languages: 'Ceļvedis citās valodās',
    },
    files: {
      glossary: {
        title: 'Vārdnīca',
        about: 'Ko šī ceļveža vārdi šeit nozīmē un kā tos sauc citās valodās.',
      },
      sources: {
        title: 'Avoti',
        about: 'Darbi, uz kuriem nodaļas atsaucas ar numuru, un cik tālu katrs pārbaudīts.',
      },
      tools: {title: 'Visi rīki', about: 'Visu nodaļu rīki, katrs savā lapā.'},
      status: {
        title: 'Tulkojumi',
        about: 'Kas kurā valodā ir pieejams un kuri tulkojumi atpaliek no oriģināla.',
      },
      feed: {title: 'Ziņu plūsma (Atom)', about: 'Prakses piemēri un ziņas.'},
      casesJson: {
        title: 'Prakses piemēri (JSON)',
        about: 'Visi prakses piemēri ar kodētiem faktiem un kodu nozīmi piecās valodās.',
      },
      casesCsv: {title: 'Prakses piemēri (CSV)', about: 'Tie paši dati tabulā.'},
      casesSchema: {
        title: 'Prakses piemēri (JSON Schema)',
        about: 'Ko nozīmē JSON faila lauki.',
      },
      statusJson: {title: 'Tulkojumi (JSON)', about: 'Katra teksta stāvoklis katrā valodā.'},
    },
  },
  readme: {
    title: '{title}: teksti un dati (izdevums: {date})',
    about:
      'Šajā arhīvā ir visi ceļveža teksti latviešu valodā tādi, kādi tie uzrakstīti, kā arī vārdnīcas, avotu saraksts, tekstos lietotie attēli un tabulas ar tekstu faktiem. Tas domāts bibliotēkām, arhīviem un programmām.',
    headings: {
      contents: 'Kas ir arhīvā',
      reading: 'Kā lasīt failus',
      states: 'Kā saprast tekstu stāvokli',
      citing: 'Kā citēt',
      rights: 'Licence',
    },
    labels: {
      language: 'Valoda',
      edition: 'Izdevums',
      code: 'Satura kods',
      address: 'Adrese',
      behind: 'Teksti, kas atpaliek no oriģināla',
      missing: 'Teksti, kuru šajā valodā nav',
    },
    contents: {
      chapter: 'nodaļas; to mapes numurētas lasīšanas secībā',
      caseStudy: 'prakses piemēri, katrs savā mapē',
      newsItem: 'ziņas',
      vocabulary: 'visu kodu nozīme un vārdnīca piecās valodās',
      bibliography: 'darbi, uz kuriem teksti atsaucas, un kā katrs pārbaudīts (CSL-JSON)',
      recognition: 'gada prakse, ko atzīmējusi redakcija',
      texts: 'visi teksti, to stāvoklis, pierādījumi un licence',
      facts: 'nodaļu, prakses piemēru un ziņu fakti; kodi skaidroti vārdnīcās',
      pictures: 'kas radījis attēlus un vai tajos var atpazīt cilvēkus',
      missing: 'kā šajā valodā nav un kurās valodās to var izlasīt',
      package: 'kas ir failos un ko nozīmē tabulu kolonnas (Data Package)',
      citation: 'kā citēt – programmām',
      licence: 'ko ar tekstiem drīkst darīt',
    },
    fixity: 'Failā `datapackage.json` norādīts visu pārējo failu lielums un SHA-256 summa.',
    siteLinks:
      'Saite, kas sākas ar `/`, ved uz vietnes adresi; darbu, terminu vai attēlu atradīsiet pēc numura, identifikatora vai faila nosaukuma iepriekš minētajās mapēs.',
    cite: 'Norādiet izdevumu un satura kodu; mainoties saturam, mainās arī kods:',
    citation:
      '{author} ({year}). {title} (izdevums: {date}; satura kods: {code}) [datu kopa]. {licence}.',
    noPromise:
      'Šis arhīvs nesola neko vairāk par to, ko par sevi pasaka katrs fails. Tulkojums, kas atpaliek vai nav pārskatīts, šeit saglabāts tāds, kāds tas ir.',
  },
};

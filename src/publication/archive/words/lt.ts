import type {ArchiveWords} from './archiveWords';

/** What `llms.txt` and the archive say in Lithuanian. */
export const lt: ArchiveWords = {
  purpose:
    'Gerosios praktikos vadovas mokytojams, mokyklų direktoriams ir suaugusiųjų švietėjams: perskaitykite skyrių, išsispausdinkite vieno puslapio įrankį ir jau pirmadienį jį išbandykite.',
  promise:
    'Prie kiekvieno teksto nurodyta, kokia kalba jis parašytas, kas iš tikrųjų padaryta ir ko šaltinis nepasako.',
  independent:
    'Nepriklausomas leidinys. Tai nėra oficialus Europos Sąjungos ar aprašytų įstaigų leidinys.',
  rights:
    'Tekstais galima naudotis pagal licenciją {licence} ({address}): nurodykite šaltinį ir pasakykite, ką pakeitėte. Citatoms galioja jų pačių autorių teisės. Praktikos pavyzdžio ar naujienos licencija gali būti kita; tada ji prie jų nurodyta.',
  syntax:
    'Tekstai parašyti „Markdown“ formatu, jų pradžioje yra laukai (YAML). Be įprastų ženklų, juose dar vartojami šie: `[@S23]` nurodo šaltinių sąrašo darbą pagal numerį, `:term[žodžiai]{#id}` žymi žodynėlio terminą, `:lang[žodžiai]{en}` – žodžius kita kalba, `:::tool[pavadinimas]` – vieno puslapio įrankį. Antraštės identifikatorius, pavyzdžiui, `{#context}`, visomis kalbomis tas pats.',
  states: {
    origin:
      'Laukas `translation` reiškia, kad tai vertimas; jo dalis `of` nurodo originalo kalbą. Tekstas be šio lauko yra originalas.',
    sections:
      'Jo dalyje `sections` yra kiekvieno originalo skyrelio kontrolinis kodas tuo metu, kai vertimas paskutinį kartą sulygintas su originalu. Jei originalas nuo tada pasikeitė, vertimas atsilieka.',
    review:
      '`review: none` reiškia, kad specialistas, kuriam ta kalba gimtoji, vertimo dar neperžiūrėjo; `kind: machine-draft` – kad pirmąją jo versiją parengė mašina.',
    facts:
      'Koduoti faktai (vietos, laikas, įrodymai, šaltiniai ir kiti) įrašyti tik originalo faile.',
    evidence:
      'Laukas `evidence` pasako, kuo tekstas remiasi. Kas planuojama, dar nepadaryta; ką praneša organizatorius, nepriklausomai nepatvirtinta.',
  },
  kinds: {chapter: 'Skyriai', caseStudy: 'Praktikos pavyzdžiai', newsItem: 'Naujienos'},
  keywords: [
    'geroji praktika',
    'mokytojų profesinis tobulėjimas',
    'mokyklos lyderystė',
    'įtraukusis suaugusiųjų švietimas',
    'darbo stebėjimas',
    'praktikos pavyzdžiai',
  ],
  llms: {
    links:
      'Kiekviena teksto nuoroda veda į jo „Markdown“ failą; tas pats adresas be `index.md` yra pats puslapis. Jei teksto lietuvių kalba nėra, pateikiamas tekstas kita kalba, ir tai pasakyta jo eilutėje. Eilutėje pasakyta ir tai, kad vertimas atsilieka nuo originalo.',
    care: 'Ko tekstas nepasako, nepridėkite, o kas jame vadinama planu, nepateikite kaip atlikto darbo.',
    evidence: 'iš kur žinome: {label}',
    textIn: {
      en: 'tekstas anglų kalba',
      lt: 'tekstas lietuvių kalba',
      lv: 'tekstas latvių kalba',
      et: 'tekstas estų kalba',
      pl: 'tekstas lenkų kalba',
    },
    behind:
      '{count} skyrelis atsilieka nuo originalo|{count} skyreliai atsilieka nuo originalo|{count} skyrelio atsilieka nuo originalo|{count} skyrelių atsilieka nuo originalo',
    headings: {
      start: 'Nuo ko pradėti',
      data: 'Žinynai ir duomenys',
      languages: 'Vadovas kitomis kalbomis',
    },
    files: {
      glossary: {
        title: 'Žodynėlis',
        about: 'Ką šio vadovo žodžiai čia reiškia ir kaip jie vadinami kitomis kalbomis.',
      },
      sources: {
        title: 'Šaltiniai',
        about: 'Darbai, kuriuos skyriai nurodo numeriu, ir kiek kiekvienas jų patikrintas.',
      },
      tools: {title: 'Visi įrankiai', about: 'Visų skyrių įrankiai, po vieną puslapį.'},
      status: {
        title: 'Vertimai',
        about: 'Kas kokia kalba parengta ir kurie vertimai atsilieka nuo originalo.',
      },
      feed: {title: 'Naujienų srautas (Atom)', about: 'Praktikos pavyzdžiai ir naujienos.'},
      casesJson: {
        title: 'Praktikos pavyzdžiai (JSON)',
        about:
          'Visi praktikos pavyzdžiai su koduotais faktais ir kodų reikšmėmis penkiomis kalbomis.',
      },
      casesCsv: {title: 'Praktikos pavyzdžiai (CSV)', about: 'Tie patys duomenys lentelėje.'},
      casesSchema: {
        title: 'Praktikos pavyzdžiai (JSON Schema)',
        about: 'Ką reiškia JSON failo laukai.',
      },
      statusJson: {
        title: 'Vertimai (JSON)',
        about: 'Kiekvieno teksto būsena kiekviena kalba.',
      },
    },
  },
  readme: {
    title: '{title}: tekstai ir duomenys, {date} leidimas',
    about:
      'Šiame archyve yra visi vadovo tekstai lietuvių kalba tokie, kokie parašyti, taip pat žodynai, šaltinių sąrašas, tekstuose naudojami paveikslai ir lentelės su tekstų faktais. Archyvas skirtas bibliotekoms, archyvams ir programoms.',
    headings: {
      contents: 'Kas yra archyve',
      reading: 'Kaip skaityti failus',
      states: 'Kaip suprasti tekstų būseną',
      citing: 'Kaip cituoti',
      rights: 'Licencija',
    },
    labels: {
      language: 'Kalba',
      edition: 'Leidimas',
      code: 'Turinio kodas',
      address: 'Adresas',
      behind: 'Tekstai, atsiliekantys nuo originalo',
      missing: 'Tekstai, kurių šia kalba nėra',
    },
    contents: {
      chapter: 'skyriai; jų aplankai sunumeruoti skaitymo tvarka',
      caseStudy: 'praktikos pavyzdžiai, kiekvienas savo aplanke',
      newsItem: 'naujienos',
      vocabulary: 'visų kodų reikšmės ir žodynėlis penkiomis kalbomis',
      bibliography: 'darbai, kuriais remiasi tekstai, ir kaip kiekvienas patikrintas (CSL-JSON)',
      recognition: 'metų praktika, kurią pažymėjo rengėjai',
      texts: 'visi tekstai, jų būsena, įrodymai ir licencija',
      facts: 'skyrių, praktikos pavyzdžių ir naujienų faktai; kodai paaiškinti žodynuose',
      pictures: 'kas sukūrė paveikslus ir ar juose galima atpažinti žmones',
      missing: 'ko šia kalba nėra ir kuriomis kalbomis tai galima perskaityti',
      package: 'kas yra failuose ir ką reiškia lentelių stulpeliai (Data Package)',
      citation: 'kaip cituoti – programoms',
      licence: 'ką su tekstais galima daryti',
    },
    fixity: 'Faile `datapackage.json` nurodytas visų kitų failų dydis ir SHA-256 suma.',
    siteLinks:
      'Nuoroda, prasidedanti ženklu `/`, veda į svetainės adresą; darbą, terminą ar paveikslą rasite pagal numerį, identifikatorių arba failo vardą minėtuose aplankuose.',
    cite: 'Nurodykite leidimą ir turinio kodą; pasikeitus turiniui, pasikeičia ir kodas:',
    citation:
      '{author} ({year}). {title}: {date} leidimas, turinio kodas {code} [duomenų rinkinys]. {licence}.',
    noPromise:
      'Šis archyvas nežada nieko daugiau, nei apie save pasako kiekvienas failas. Atsiliekantis ar neperžiūrėtas vertimas čia laikomas toks, koks yra.',
  },
};

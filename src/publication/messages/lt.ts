import type {BookMessages} from './messages';

/** What a book says besides its texts in Lithuanian. */
export const lt: BookMessages = {
  subtitle: 'Geroji profesinio tobulėjimo, lyderystės ir įtraukiojo suaugusiųjų švietimo praktika',
  description:
    'Vadovas mokytojams, mokyklų direktoriams ir suaugusiųjų švietėjams: skyriai su vieno puslapio įrankiais ir šaltiniais pagrįsti praktikos pavyzdžiai, kuriuose pasakyta, kas padaryta, kas tik planuota ir ko šaltinis nepasako.',
  edition: '{date} leidimas',
  independent:
    'Nepriklausomas leidinys, ne oficialus Europos Sąjungos ar aprašytų įstaigų leidinys',
  titles: {
    imprint: 'Apie šį leidimą',
    coverage: 'Kas yra šiame leidime',
    cases: 'Praktikos pavyzdžiai',
    moreCases: 'Praktikos pavyzdžiai, kurių lietuvių kalba dar nėra',
    chronicle: 'Kronika',
    glossary: 'Žodynėlis',
    bibliography: 'Šaltiniai',
    contents: 'Turinys',
    index: 'Terminų rodyklė',
    tools: 'Įrankiai',
  },
  imprint: {
    edition:
      '{date} leidimas. Turinio kodas: {code}; pasikeitus bet kuriam tekstui, pasikeičia ir kodas.',
    code: 'Turinio kodas: {code}',
    licence:
      'Licencija: „Creative Commons Priskyrimas 4.0 Tarptautinė“ (CC BY 4.0). Tekstus galite kopijuoti, keisti ir jais dalytis, jei nurodote šaltinį. {address}',
    cite: 'Kaip cituoti',
    citation: '{author} ({year}). {title}. {subtitle} ({date} leidimas). {address}',
    independent:
      'Tai nepriklausomas leidinys. Jis nėra oficialus Europos Sąjungos, nacionalinės agentūros ar aprašytų įstaigų leidinys. Tekstai atspindi tik jų autorių požiūrį.',
    funding: 'Finansavimas',
    disclaimers: 'Atsakomybės ribojimo pastabos, kurias prašo pateikti šaltiniai',
    address: 'Naujausi tekstai skelbiami čia: {address}',
  },
  coverage: {
    introduction:
      'Vadovas leidžiamas penkiomis kalbomis: vieni tekstai jomis parašyti, kiti išversti, tačiau ne kiekvienas tekstas yra visomis. Čia nurodyta, kas yra jūsų turimame leidime.',
    counts: {
      chapter:
        '{count} iš {total} skyriaus|{count} iš {total} skyrių|{count} iš {total} skyriaus|{count} iš {total} skyrių',
      caseStudy:
        '{count} iš {total} praktikos pavyzdžio|{count} iš {total} praktikos pavyzdžių|{count} iš {total} praktikos pavyzdžio|{count} iš {total} praktikos pavyzdžių',
      newsItem:
        '{count} iš {total} naujienos|{count} iš {total} naujienų|{count} iš {total} naujienos|{count} iš {total} naujienų',
    },
    originals:
      '{count} tekstas parašytas lietuvių kalba, kiti yra vertimai.|{count} tekstai parašyti lietuvių kalba, kiti yra vertimai.|{count} teksto parašyta lietuvių kalba, kiti yra vertimai.|{count} tekstų parašyta lietuvių kalba, kiti yra vertimai.',
    behind:
      '{count} tekstas atsilieka nuo originalo; tai pažymėta tekste.|{count} tekstai atsilieka nuo originalo; tai pažymėta tekste.|{count} teksto atsilieka nuo originalo; tai pažymėta tekste.|{count} tekstų atsilieka nuo originalo; tai pažymėta tekste.',
    noneBehind: 'Nė vienas vertimas neatsilieka nuo originalo.',
    reviewed:
      'Specialistas peržiūrėjo {count} vertimą.|Specialistas peržiūrėjo {count} vertimus.|Specialistas peržiūrėjo {count} vertimo.|Specialistas peržiūrėjo {count} vertimų.',
    noneReviewed: 'Specialistas dar neperžiūrėjo nė vieno vertimo.',
    behindTitle: 'Kas atsilieka nuo originalo',
    missingTitle: 'Ko nėra lietuvių kalba',
    missingIntroduction:
      'Šie tekstai yra kitomis kalbomis. Čia jie praleisti, o ne išspausdinti kalba, kurios nepasirinkote.',
    nothingMissing: 'Šiame leidime yra visi vadovo tekstai.',
    kinds: {chapter: 'Skyriai', caseStudy: 'Praktikos pavyzdžiai', newsItem: 'Naujienos'},
  },
  casesIntroduction:
    'Kiekviename praktikos pavyzdyje perpasakojama, ką paskelbė organizatoriai arba kiti, kurie tai matė. Prie kiekvieno skyrelio nurodyta, iš kur tai žinome:',
  moreCasesIntroduction:
    'Šios praktikos aprašytos kitomis kalbomis. Čia pateikiami jų pavadinimai ir santraukos.',
  readableIn: 'Teksto kalba: {languages}',
  chronicleIntroduction:
    'Ką pranešė projektai, kuriais remiasi šis vadovas, pradedant naujausiais pranešimais. Laikas nurodytas taip, kaip šaltiniuose.',
  bibliographyIntroduction:
    'Darbai, kuriuos skyriai nurodo numeriu. Prie kiekvieno pasakyta, kiek jis patikrintas.',
  checked: {
    full: 'Patikrinta',
    existence: 'Patikrinta, kad yra: autoriai, metai ir pavadinimas',
    memory: 'Iš atminties: pamatinis darbas, iš naujo netikrintas',
  },
  glossaryIntroduction: 'Ką šio vadovo žodžiai čia reiškia ir kaip jie vadinami kitomis kalbomis.',
  indexIntroduction: 'Kur tekstuose kalbama apie žodynėlio terminus.',
  page: '{page} p.',
  facts: {
    label: 'Faktai',
    evidence: 'Iš kur žinome',
    where: 'Kur',
    when: 'Kada',
    who: 'Kas',
    activities: 'Veikla',
    audience: 'Kam skirta',
    themes: 'Tema',
    topics: 'Potemės',
    levels: 'Ugdymo lygmuo',
    barriers: 'Įveikiamos kliūtys',
    delivery: 'Kaip vykdoma',
    effort: 'Kiek kainavo jėgų ir lėšų',
    programme: 'Programa',
    licence: 'Šio teksto licencija',
    notStated: 'Nenurodyta',
    period: {
      none: '{time}',
      ongoing: '{time} – tebevyksta',
      end: '{time}; pabaiga nenurodyta',
      begin: 'Pabaiga: {time}; pradžia nenurodyta',
    },
    ongoing: 'tebevyksta',
  },
  use: {
    ours: 'Mūsų pasiūlymas, ne šaltinio žodžiai',
    estimate: 'Kiek, mūsų vertinimu, prireiks pirmam nedideliam bandymui:',
  },
  reuse: {
    title: 'Išbandyta kitur',
    changed: 'Kas pakeista',
    result: 'Kas iš to išėjo',
    notStated: 'Nenurodyta',
  },
  state: {
    notReviewed: 'specialistas vertimo dar neperžiūrėjo',
    reviewed: 'vertimą peržiūrėjo: {reviewer}, {date}',
    machineDraft: 'pirmąją versiją parengė mašina',
    changes: {
      changed: 'Po šio vertimo originalas pakeistas.',
      new: 'Originale nauja, dar neišversta.',
      removed: 'Originale šio skyrelio nebėra.',
    },
    words: 'Pavadinimas ir santrauka',
    introduction: 'Tekstas prieš pirmąją antraštę',
  },
  claim: 'Iš kur žinome:',
  evidence: 'Įrodymai',
  disclaimer: 'Šaltinio atsakomybės ribojimo pastaba',
  credit: 'Iliustracijos',
  footnotes: 'Išnašos',
  backToText: 'Grįžti į tekstą',
};

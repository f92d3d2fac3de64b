import type {GroupHelp} from '../ruleHelp';

/** What is said in Lithuanian about the rules of front matter and vocabulary files. */
export const fields: GroupHelp<'fields'> = {
  'bad-id': {
    title: 'Identifikatorius, į kurį negalima nukreipti',
    meaning:
      'Identifikatoriumi kiti failai vadina terminą ar šaltinį. Dėl tarpų ir specialiųjų ženklų iš jo sudarytos nuorodos neveiktų.',
    repair: 'Rašykite raides, skaitmenis ir pavienius brūkšnelius.',
  },
  'coded-field-in-translation': {
    title: 'Vertime pakartoti duomenys',
    meaning:
      'Šalys, datos, temos ir kiti duomenys rašomi tik originale ir galioja visoms kalboms. Antra kopija anksčiau ar vėliau rodytų ką kita.',
    repair: 'Pašalinkite lauką iš vertimo.',
  },
  'country-alias': {
    title: 'Europos Sąjungos šalies kodas',
    meaning:
      'Sąjunga Graikiją žymi EL, Jungtinę Karalystę – UK; kiti, kaip ir ISO 3166-1, rašo GR ir GB. Kodas suprantamas, bet vienoda rašyba padeda išlaikyti tvarką.',
    repair: 'Rašykite ISO 3166-1 kodą.',
  },
  'duplicate-key': {
    title: 'Laukas parašytas du kartus',
    meaning:
      'Programa imtų vieną iš dviejų reikšmių, kitą tyliai atmestų, o jūs nežinotumėte kurią.',
    repair: 'Palikite teisingą lauką, kitą pašalinkite.',
  },
  'forbidden-key': {
    title: 'Laukas, keičiantis svetainę',
    meaning:
      'Kai kurie laukai yra komandos svetainę kuriančiai programai: jie perkelia puslapį, paslepia jį ar keičia jo skaitymą. Svetainė tai sprendžia visiems tekstams vienodai.',
    repair: 'Pašalinkite lauką.',
  },
  'front-matter-fence': {
    title: 'Neužbaigta teksto pradžia',
    meaning:
      'Tekstas prasideda antraštės laukais tarp dviejų eilučių, kuriose yra tik trys brūkšneliai. Be jų nežinomas nei pavadinimas, nei kalba, nei šaltiniai.',
    repair: 'Pačioje pradžioje ir po paskutinio lauko parašykite eilutę ---.',
  },
  'impossible-date': {
    title: 'Data, kurios nėra',
    meaning:
      'Data rašoma taip: metai, mėnuo, diena, ir taip tiksliai, kaip nurodo šaltinis. Kitaip parašyta data skirtingose šalyse reiškia skirtingas dienas.',
    repair: 'Rašykite 2024-05-31, 2024-05 arba 2024; ko šaltinis nesako, nerašykite.',
  },
  'impossible-period': {
    title: 'Pabaiga anksčiau už pradžią',
    meaning:
      'Laikotarpis baigiasi anksčiau, nei prasideda, taigi bent viena data klaidinga. Pagal datas skaitytojai sprendžia, kiek praktika nauja.',
    repair: 'Patikrinkite abi datas šaltinyje ir pataisykite klaidingą.',
  },
  'malformed-project': {
    title: 'Projekto kodas su klaida',
    meaning:
      '„Erasmus+“ veiksmų ir projektų numeriai turi nustatytą formą. Tik pagal tikslų numerį projektą galima rasti Sąjungos duomenų bazėje.',
    repair: 'Nukopijuokite kodą iš dotacijos sutarties.',
  },
  'missing-field': {
    title: 'Trūksta lauko',
    meaning:
      'Kai kurie laukai būtini, kitaip puslapis liktų be pavadinimo, šaltinio ar licencijos.',
    repair: 'Įrašykite lauką; jei atsakymo nežinote, nespėliokite, paklauskite redakcijos.',
  },
  'missing-label': {
    title: 'Trūksta žodžio viena iš kalbų',
    meaning:
      'Terminai rodomi visų penkių kalbų skaitytojams. Be savo kalbos žodžio skaitytojas matytų svetimą.',
    repair: 'Įrašykite žodžius. Jei abejojate, įrašykite kalbą į lauką awaitingSpecialist.',
  },
  'too-long': {
    title: 'Per ilgas laukas',
    meaning:
      'Pavadinimai ir santraukos rodomi ir sąrašuose, paieškos rezultatuose, peržiūrose; ilgi ten nukerpami per vidurį.',
    repair: 'Sutrumpinkite iki vieno ar dviejų sakinių, o visa kita rašykite tekste.',
  },
  'unexpected-value': {
    title: 'Reikšmė, kurios sąraše nėra',
    meaning:
      'Šis laukas priima tik kelis žodžius, nuo kurių priklauso puslapiai ir filtrai. Kitas žodis niekur nebūtų parodytas.',
    repair: 'Pasirinkite vieną iš pranešime nurodytų reikšmių.',
  },
  'unknown-entry': {
    title: 'Tekstas, kurio nėra',
    meaning:
      'Lauke nurodytas skyriaus ar praktikos pavyzdžio identifikatorius, bet tokio teksto nėra. Skaitytojas nerastų nuorodos.',
    repair: 'Nukopijuokite identifikatorių iš failo ar aplanko vardo, be numerio.',
  },
  'unknown-key': {
    title: 'Laukas, kurio niekas nežino',
    meaning:
      'Lauko pavadinimas parašytas su klaida arba tokio lauko vadove nėra. Jo turinys tyliai dingtų.',
    repair: 'Pataisykite pavadinimą arba lauką pašalinkite.',
  },
  'unknown-term': {
    title: 'Termino nėra sąraše',
    meaning:
      'Tas pats dalykas visuose tekstuose turi tą patį identifikatorių, todėl jį randa visų kalbų skaitytojai. Jūsų sugalvotas identifikatorius nebūtų nei išverstas, nei randamas.',
    repair:
      'Pasirinkite identifikatorių iš pranešime nurodyto sąrašo arba pasiūlykite ten naują terminą.',
  },
  'unsupported-yaml': {
    title: 'Sudėtinga YAML rašyba',
    meaning:
      'Inkarus, nuorodas, sujungimus ir žymas skirtingos programos supranta skirtingai. Paprastos reikšmės visur reiškia tą patį.',
    repair: 'Parašykite visą reikšmę; jei ji prasideda specialiuoju ženklu, rašykite kabutėse.',
  },
  'wrong-type': {
    title: 'Netinkamos rūšies reikšmė',
    meaning:
      'Laukas laukia kitokios reikšmės, pavyzdžiui, sąrašo ar skaičiaus. Tokius žodžius kaip yes ar skaičių be kabučių programa gali suprasti kitaip.',
    repair:
      'Rašykite pranešime nurodytos rūšies reikšmę; skaičių, kuris yra tekstas, rašykite kabutėse.',
  },
  'yaml-syntax': {
    title: 'Laukai, kurių nepavyko perskaityti',
    meaning:
      'Vienas ženklas antraštės laukuose yra ne vietoje: dažnai dvitaškis sakinyje, neuždarytos kabutės ar netinkama įtrauka. Todėl nepavyko perskaityti nė vieno lauko.',
    repair: 'Patikrinkite nurodytą ir ankstesnę eilutę; tekstą su dvitaškiu rašykite kabutėse.',
  },
};

import type {GroupHelp} from '../ruleHelp';

/** What is said in Lithuanian about the rules of the text. */
export const text: GroupHelp<'text'> = {
  'bad-heading-id': {
    title: 'Antraštės identifikatorius, į kurį negalima nukreipti',
    meaning:
      'Antraštės identifikatorius visomis kalbomis tas pats ir tampa adreso dalimi. Dėl didžiųjų raidžių, tarpų ir raidžių su ženklais adresai neveiktų.',
    repair: 'Rašykite mažąsias raides a–z, skaitmenis ir brūkšnelius.',
  },
  'broken-anchor': {
    title: 'Nuoroda į antraštę, kurios nėra',
    meaning:
      'Puslapis yra, bet antraštės su tokiu identifikatoriumi jame nėra. Skaitytojas patektų į puslapio viršų ir ieškotų veltui.',
    repair: 'Nukopijuokite identifikatorių iš riestinių skliaustų po reikiama antrašte.',
  },
  'broken-link': {
    title: 'Nuoroda į niekur',
    meaning:
      'Šiuo adresu nėra nei failo, nei puslapio: jis perkeltas arba kelyje yra klaida. Skaitytojas pamatytų klaidos puslapį.',
    repair: 'Pataisykite kelią arba pašalinkite nuorodą.',
  },
  'heading-order': {
    title: 'Praleistas antraščių lygis',
    meaning:
      'Antraštės leidžiasi po vieną lygį. Žmonės, kurie puslapį klauso, juda pagal šiuos lygius ir manytų ką nors praleidę.',
    repair: 'Pradėkite nuo ##, o ### rašykite tik po ja.',
  },
  'incomplete-directive': {
    title: 'Žyma, kuriai ko nors trūksta',
    meaning:
      'Terminui reikia žodžių ir identifikatoriaus, kitai kalbai – kodo, priemonei – pavadinimo. Be jų žyma nieko nerodo.',
    repair: 'Įrašykite, kas turi būti skliaustuose.',
  },
  'malformed-address': {
    title: 'Adresas, kurio nepavyks atverti',
    meaning:
      'Adrese yra klaida, todėl jo neatvers jokia naršyklė. Skaitytojai negalėtų patikrinti šaltinio.',
    repair: 'Dar kartą nukopijuokite jį iš naršyklės adreso juostos.',
  },
  'malformed-citation': {
    title: 'Nuoroda į šaltinį su klaida',
    meaning:
      'Šaltiniai nurodomi taip: [@S23], keli – [@S23; @S24]. Kitaip parašytas numeris liktų tekste, o šaltinis nepatektų į sąrašą.',
    repair: 'Rašykite šia forma, su šaltinių sąrašo numeriais.',
  },
  'missing-alt': {
    title: 'Paveikslėlis be aprašymo',
    meaning:
      'Žmonėms, kurie paveikslėlio nemato, perskaitomas jo aprašymas. Be jo jie sužino tik tiek, kad kažkas yra.',
    repair: 'Tarp ![ ir ] parašykite, ką paveikslėlis rodo ir kodėl jis čia.',
  },
  'missing-heading-id': {
    title: 'Antraštė be identifikatoriaus',
    meaning:
      'Identifikatorius lieka tas pats, kai žodžiai keičiasi, todėl nuorodos veikia, o vertimus galima lyginti skirsnis po skirsnio.',
    repair: 'Riestiniuose skliaustuose įrašykite identifikatorių, visomis kalbomis tą patį.',
  },
  'missing-intro': {
    title: 'Neišversta pradžia',
    meaning: 'Originale prieš pirmąją antraštę yra tekstas, o vertime jo nėra.',
    repair: 'Išverskite ir pradžią.',
  },
  'missing-section': {
    title: 'Trūksta skirsnio',
    meaning:
      'Visi tos pačios rūšies tekstai turi tuos pačius skirsnius, kad skaitytojai galėtų palyginti ir žinotų, kur ieškoti. Skirsnį turi ir tai, kas nežinoma.',
    repair: 'Pridėkite skirsnį su antrašte; jei šaltinis nieko nesako, taip ir parašykite.',
  },
  'missing-use-part': {
    title: 'Nebaigti patarimai kitoms mokykloms',
    meaning:
      'Šis skirsnis padeda kitiems išbandyti praktiką. Jiems reikia žinoti, kas dalyvauja, nuo ko pradėti ir kas gali nepavykti.',
    repair: 'Pridėkite pranešime nurodytą antraštę ir du ar tris sakinius.',
  },
  'raw-html': {
    title: 'HTML tekste',
    meaning:
      'HTML gali turėti scenarijų ir verčiant lengvai sugenda. Šio vadovo tekstams pakanka Markdown.',
    repair: 'Rašykite Markdown; leidžiama tik br, kbd, sub, sup, abbr, details ir summary.',
  },
  'remote-image': {
    title: 'Paveikslėlis iš kitos svetainės',
    meaning:
      'Kita svetainė sužinotų, kas skaito šį puslapį, o paveikslėlis galėtų be įspėjimo dingti ar pasikeisti.',
    repair: 'Įrašykite paveikslėlį į aplanką img šalia teksto, jei licencija tai leidžia.',
  },
  'unclosed-directive': {
    title: 'Neužbaigtas rėmelis',
    meaning: 'Neužbaigtas rėmelis apima visą po jo einantį tekstą.',
    repair: 'Ten, kur rėmelis baigiasi, įrašykite eilutę iš trijų dvitaškių.',
  },
  'unfilled-gap': {
    title: 'Neužpildyta spraga',
    meaning:
      'Teksto vietoje paliktas komentaras: naujame faile jis yra visur, kur reikia ką nors parašyti. Skaitytojas čia nieko nerastų, o jūsų pačių komentarai taip pat neskelbiami.',
    repair:
      'Parašykite tekstą, o komentarą ištrinkite kartu su jo ženklais. Pastabas redakcijai parašykite atskirai.',
  },
  'unknown-directive': {
    title: 'Žyma, kurios nėra',
    meaning:
      'Po dvitaškio parašytas vardas, kurio vadovas nežino, arba žyma palaikytas paprastas dvitaškis. Tekstas būtų parodytas ne taip, kaip norėjote.',
    repair: 'Pataisykite vardą; jei tai tik dvitaškis, prieš jį parašykite \\.',
  },
  'unknown-section': {
    title: 'Skirsnis, kurio tekste nėra',
    meaning:
      'Lauke nurodytas skirsnio identifikatorius, bet tokios antraštės tekste nėra. Lauko teiginys niekam negaliotų.',
    repair: 'Nukopijuokite identifikatorių iš antraštės arba pašalinkite eilutę.',
  },
  'unknown-source': {
    title: 'Šaltinio nėra sąraše',
    meaning: 'Nurodyto numerio šaltinių sąraše nėra. Skaitytojas negalėtų šaltinio surasti.',
    repair: 'Pataisykite numerį arba įrašykite šaltinį į sąrašą.',
  },
  'unknown-word': {
    title: 'Žodis, kurio nėra žodyne',
    meaning:
      'Jis gali būti parašytas su klaida, bet gali būti ir teisingas, tik retas. Tai patarimas, jis nieko nestabdo.',
    repair: 'Pataisykite žodį arba įrašykite jį į tos kalbos žodžių sąrašą.',
  },
  'unsafe-link': {
    title: 'Pavojinga nuorodos rūšis',
    meaning:
      'Kai kurios nuorodos skaitytojo naršyklėje paleidžia kodą arba atveria jo kompiuterio failus.',
    repair: 'Nukreipkite į įprastą tinklalapį.',
  },
};

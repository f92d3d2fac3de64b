import type {WordedExample} from '../ruleHelp';
import type {RuleId} from '../../../guide/rules';

/** The examples that consist of words, in each language. */
export const WORDED = {
  'yaml-syntax': {
    en: {bad: 'title: Mentors: a first year', good: "title: 'Mentors: a first year'"},
    lt: {bad: 'title: Mentoriai: pirmieji metai', good: "title: 'Mentoriai: pirmieji metai'"},
    lv: {bad: 'title: Mentori: pirmais gads', good: "title: 'Mentori: pirmais gads'"},
    et: {bad: 'title: Mentorid: esimene aasta', good: "title: 'Mentorid: esimene aasta'"},
    pl: {bad: 'title: Mentorzy: pierwszy rok', good: "title: 'Mentorzy: pierwszy rok'"},
  },
  'missing-alt': {
    en: {
      bad: '![](img/plan.png)',
      good: "![Plan of a room: six tables in a circle, the teacher's chair among them](img/plan.png)",
    },
    lt: {
      bad: '![](img/plan.png)',
      good: '![Klasės planas: šeši stalai ratu, mokytojo kėdė tarp jų](img/plan.png)',
    },
    lv: {
      bad: '![](img/plan.png)',
      good: '![Klases plāns: seši galdi aplī, skolotāja krēsls starp tiem](img/plan.png)',
    },
    et: {
      bad: '![](img/plan.png)',
      good: '![Klassi plaan: kuus lauda ringis, õpetaja tool nende vahel](img/plan.png)',
    },
    pl: {
      bad: '![](img/plan.png)',
      good: '![Plan sali: sześć stołów w kręgu, krzesło nauczyciela między nimi](img/plan.png)',
    },
  },
  'missing-heading-id': {
    en: {bad: '## Context', good: '## Context {#context}'},
    lt: {bad: '## Kontekstas', good: '## Kontekstas {#context}'},
    lv: {bad: '## Konteksts', good: '## Konteksts {#context}'},
    et: {bad: '## Taust', good: '## Taust {#context}'},
    pl: {bad: '## Kontekst', good: '## Kontekst {#context}'},
  },
  'missing-intro': {
    en: {
      bad: '---\n## How to begin {#how-to}',
      good: '---\nTwo teachers visit each other.\n\n## How to begin {#how-to}',
    },
    lt: {
      bad: '---\n## Kaip pradėti {#how-to}',
      good: '---\nDu mokytojai lankosi vienas pas kitą.\n\n## Kaip pradėti {#how-to}',
    },
    lv: {
      bad: '---\n## Kā sākt {#how-to}',
      good: '---\nDivi skolotāji apmeklē viens otru.\n\n## Kā sākt {#how-to}',
    },
    et: {
      bad: '---\n## Kuidas alustada {#how-to}',
      good: '---\nKaks õpetajat käivad teineteisel külas.\n\n## Kuidas alustada {#how-to}',
    },
    pl: {
      bad: '---\n## Jak zacząć {#how-to}',
      good: '---\nDwoje nauczycieli odwiedza się nawzajem.\n\n## Jak zacząć {#how-to}',
    },
  },
  'unknown-word': {
    en: {bad: 'Three teachers recieve a letter.', good: 'Three teachers receive a letter.'},
    lt: {bad: 'Trijų mokyotjų laiškas.', good: 'Trijų mokytojų laiškas.'},
    lv: {bad: 'Raksta jauns skolotāijs.', good: 'Raksta jauns skolotājs.'},
    et: {bad: 'Kirjutab uus kolleegg.', good: 'Kirjutab uus kolleeg.'},
    pl: {bad: 'Piszą dwaj nauczyceile.', good: 'Piszą dwaj nauczyciele.'},
  },
  'email-address': {
    en: {
      bad: 'Write to name@school.example.',
      good: 'Write to the school; its website gives the address.',
    },
    lt: {
      bad: 'Rašykite vardas@mokykla.example.',
      good: 'Rašykite mokyklai; adresas yra jos svetainėje.',
    },
    lv: {bad: 'Rakstiet uz vards@skola.example.', good: 'Rakstiet skolai; adrese ir tās vietnē.'},
    et: {
      bad: 'Kirjutage aadressil nimi@kool.example.',
      good: 'Kirjutage koolile; aadress on selle veebilehel.',
    },
    pl: {
      bad: 'Napisz na adres imie@szkola.example.',
      good: 'Napisz do szkoły; adres jest na jej stronie.',
    },
  },
  'personal-code': {
    en: {bad: 'A pupil (personal code 5••••••••••) …', good: 'A pupil of year 7 …'},
    lt: {bad: 'Mokinys (asmens kodas 5••••••••••) …', good: 'Septintos klasės mokinys …'},
    lv: {bad: 'Skolēns (personas kods ••••••-•••••) …', good: 'Septītās klases skolēns …'},
    et: {bad: 'Õpilane (isikukood 5••••••••••) …', good: 'Seitsmenda klassi õpilane …'},
    pl: {bad: 'Uczeń (PESEL •••••••••••) …', good: 'Uczeń siódmej klasy …'},
  },
  'phone-number': {
    en: {
      bad: 'Ring the coordinator: +44 20 •••• ••••.',
      good: "The school's website says how to reach it.",
    },
    lt: {
      bad: 'Skambinkite koordinatorei: +370 6•• •••••.',
      good: 'Kaip susisiekti, rašoma mokyklos svetainėje.',
    },
    lv: {
      bad: 'Zvaniet koordinatorei: +371 2•••••••.',
      good: 'Kā sazināties, teikts skolas vietnē.',
    },
    et: {
      bad: 'Helistage koordinaatorile: +372 5••• ••••.',
      good: 'Kuidas ühendust võtta, on kooli veebilehel.',
    },
    pl: {
      bad: 'Zadzwoń do koordynatorki: +48 6•• ••• •••.',
      good: 'Jak się skontaktować, podaje strona szkoły.',
    },
  },
  'unfilled-gap': {
    en: {
      bad: '<!-- Write here, then remove this line. -->',
      good: 'Two teachers visit each other.',
    },
    lt: {
      bad: '<!-- Rašykite čia, o šią eilutę ištrinkite. -->',
      good: 'Du mokytojai lankosi vienas pas kitą.',
    },
    lv: {
      bad: '<!-- Rakstiet šeit un šo rindu izdzēsiet. -->',
      good: 'Divi skolotāji apmeklē viens otru.',
    },
    et: {
      bad: '<!-- Kirjutage siia ja kustutage see rida. -->',
      good: 'Kaks õpetajat käivad teineteisel külas.',
    },
    pl: {
      bad: '<!-- Pisz tutaj, a ten wiersz usuń. -->',
      good: 'Dwoje nauczycieli odwiedza się nawzajem.',
    },
  },
  'hard-to-read': {
    en: {
      bad: 'The implementation of collaborative professional development necessitates organisational commitment.',
      good: 'Teachers learn together when the school gives them time.',
    },
    lt: {
      bad: 'Bendradarbiavimu grindžiamo profesinio tobulėjimo įgyvendinimas reikalauja organizacijos įsipareigojimo.',
      good: 'Mokytojai mokosi kartu, kai mokykla tam skiria laiko.',
    },
    lv: {
      bad: 'Uz sadarbību balstītas profesionālās pilnveides īstenošanai nepieciešama organizācijas apņemšanās.',
      good: 'Skolotāji mācās kopā, ja skola tam dod laiku.',
    },
    et: {
      bad: 'Koostööpõhise professionaalse arengu elluviimine eeldab organisatsiooni pühendumist.',
      good: 'Õpetajad õpivad koos, kui kool annab selleks aega.',
    },
    pl: {
      bad: 'Wdrażanie opartego na współpracy doskonalenia zawodowego wymaga zaangażowania organizacyjnego.',
      good: 'Nauczyciele uczą się razem, gdy szkoła daje im na to czas.',
    },
  },
  'long-sentence': {
    en: {
      bad: 'When the two schools had agreed on a date, which took longer than they had thought because both were closed in different weeks, the teachers met and chose three lessons that everybody wanted to see.',
      good: 'It took the two schools long to agree on a date, as they were closed in different weeks. Then the teachers met. They chose three lessons that everybody wanted to see.',
    },
    lt: {
      bad: 'Kai dvi mokyklos susitarė dėl datos, o tai truko ilgiau, nei jos manė, nes atostogos buvo skirtingomis savaitėmis, mokytojai susitiko ir išsirinko tris pamokas, kurias visi norėjo pamatyti.',
      good: 'Dviem mokykloms ilgai nepavyko susitarti dėl datos, nes atostogos buvo skirtingomis savaitėmis. Paskui mokytojai susitiko. Jie išsirinko tris pamokas, kurias visi norėjo pamatyti.',
    },
    lv: {
      bad: 'Kad abas skolas bija vienojušās par datumu, kas prasīja ilgāku laiku, nekā tās bija domājušas, jo brīvlaiks bija dažādās nedēļās, skolotāji tikās un izvēlējās trīs stundas, ko visi gribēja redzēt.',
      good: 'Abas skolas ilgi nevarēja vienoties par datumu, jo brīvlaiks bija dažādās nedēļās. Tad skolotāji tikās. Viņi izvēlējās trīs stundas, ko visi gribēja redzēt.',
    },
    et: {
      bad: 'Kui kaks kooli olid kuupäevas kokku leppinud, mis võttis kauem aega, kui nad olid arvanud, sest vaheajad olid eri nädalatel, said õpetajad kokku ja valisid kolm tundi, mida kõik tahtsid näha.',
      good: 'Kaks kooli ei saanud kuupäevas kaua kokkuleppele, sest vaheajad olid eri nädalatel. Siis said õpetajad kokku. Nad valisid kolm tundi, mida kõik tahtsid näha.',
    },
    pl: {
      bad: 'Kiedy obie szkoły uzgodniły datę, co trwało dłużej, niż myślały, ponieważ ferie wypadały w różnych tygodniach, nauczyciele spotkali się i wybrali trzy lekcje, które wszyscy chcieli zobaczyć.',
      good: 'Obie szkoły długo uzgadniały datę, ponieważ ferie wypadały w różnych tygodniach. Potem nauczyciele się spotkali. Wybrali trzy lekcje, które wszyscy chcieli zobaczyć.',
    },
  },
} as const satisfies Partial<Readonly<Record<RuleId, WordedExample>>>;

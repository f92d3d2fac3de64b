import type {GroupHelp} from '../ruleHelp';

/** What is said in Latvian about the rules of files and folders. */
export const files: GroupHelp<'files'> = {
  'bad-file-name': {
    title: 'Nosaukums, kas neder adresei',
    meaning:
      'Faila vai mapes nosaukums kļūst par lapas adreses daļu. Lielos burtus, atstarpes un burtus ar zīmēm sistēmas raksta atšķirīgi, tāpēc saites pārstāj darboties.',
    repair: 'Lietojiet mazos burtus a–z, ciparus un defises; nodaļas nosaukumu sāciet ar numuru.',
  },
  'mdx-file': {
    title: 'Teksts, kurā var būt programmas kods',
    meaning:
      'Failos ar galotni .mdx var būt kods, kas tiktu palaists, veidojot vietni. Šī ceļveža teksti ir vienkāršs Markdown, tāpēc ikviena tekstu var pieņemt bez riska.',
    repair: 'Pārdēvējiet failu, lai tas beigtos ar .md, un izņemiet kodu.',
  },
  'not-utf8': {
    title: 'Burti saglabāti citā kodējumā',
    meaning:
      'Fails saglabāts vecā kodējumā, kurā tādi burti kā ž vai õ kļūst par citām zīmēm. UTF-8 der visu piecu valodu burtiem.',
    repair: 'Saglabājiet failu no jauna UTF-8 kodējumā un pārbaudiet, vai visi burti ir pareizi.',
  },
  symlink: {
    title: 'Saite faila vietā',
    meaning:
      'Simboliskā saite ved uz citu datora vietu, kuras citiem nav vai kuru nedrīkst publicēt.',
    repair: 'Ielieciet tur paša faila kopiju.',
  },
  'too-complex': {
    title: 'Pārāk garš vai sarežģīts teksts',
    meaning:
      'Rindkopa ar daudziem tūkstošiem rakstzīmju vai dziļi cits citā ievietoti saraksti un citāti apturētu pārbaudi un vietnes veidošanu. Arī cilvēki tādu tekstu nelasītu.',
    repair: 'Starp rindkopām atstājiet tukšas rindas un vienkāršojiet sarakstus.',
  },
  'too-large': {
    title: 'Pārāk liels fails',
    meaning:
      'Teksta failā drīkst būt miljons baitu, tas ir vairāk nekā grāmatā. Lielāks parasti nozīmē kļūdu, piemēram, kā teksts ielīmētu attēlu.',
    repair: 'Izņemiet to, kas nav teksts, vai sadaliet to vairākos failos.',
  },
  'unexpected-file': {
    title: 'Fails nepareizā vietā',
    meaning:
      'Satura mapēs ir tikai teksti, saraksti un attēli, katrs savā vietā. Viss pārējais tiktu publicēts nepārbaudīts.',
    repair: 'Pārvietojiet failu uz tā mapi; attēlus lieciet mapē img blakus tekstam.',
  },
  'unknown-language': {
    title: 'Valoda, kuras ceļvedī nav',
    meaning:
      'Faila vai mapes nosaukums pasaka teksta valodu. Ceļvedī ir en, lt, lv, et un pl; tekstu ar citu kodu neviens neatrastu.',
    repair: 'Pārdēvējiet pēc teksta valodas.',
  },
  'unreadable-file': {
    title: 'Fails, ko neizdevās nolasīt',
    meaning:
      'Pārbaude nevarēja atvērt failu, vai arī attēls ir bojāts. Kas nav pārbaudīts, to nepublicē.',
    repair: 'Piešķiriet tiesības failu lasīt vai aizstājiet to ar nebojātu kopiju.',
  },
};

import type {GroupHelp} from '../ruleHelp';

/** What is said in Latvian about the rules of entries and their translations. */
export const entries: GroupHelp<'entries'> = {
  'duplicate-id': {
    title: 'Identifikators lietots divreiz',
    meaning:
      'Divām nodaļām, terminiem, avotiem vai virsrakstiem ir viens identifikators, tāpēc saite var nozīmēt jebkuru no tiem.',
    repair: 'Vienam dodiet citu identifikatoru un izlabojiet saites uz to.',
  },
  'malformed-stamp': {
    title: 'Ieraksts, kas nav kontrolkods',
    meaning:
      'Tulkojumā glabājas katras oriģināla sadaļas kontrolkods, lai vēlāk pamanītu, ka oriģināls mainījies. To ieraksta komanda, nevis cilvēks.',
    repair:
      'Salīdziniet abus tekstus un palaidiet paziņojumā nosaukto komandu: tā kodu ierakstīs no jauna.',
  },
  'missing-english': {
    title: 'Nav teksta angļu valodā',
    meaning:
      'Lasītājiem, kuru valodā teksta nav, rāda angļu tekstu. Bez tā viņi redzētu valodu, ko varbūt neprot.',
    repair: 'Pievienojiet tulkojumu angļu valodā; īss un precīzs ir labāks nekā nekāds.',
  },
  'missing-stamp': {
    title: 'Tulkojums, ko neviens nav salīdzinājis',
    meaning:
      'Tulkojumā nav teikts, ar kādu oriģināla stāvokli tas salīdzināts. Tāpēc nav zināms, vai tas ir aktuāls.',
    repair: 'Salīdziniet abus tekstus un palaidiet paziņojumā nosaukto komandu.',
  },
  'no-original': {
    title: 'Tikai tulkojumi',
    meaning:
      'Visi šī ieraksta teksti atzīmēti kā tulkojumi. Vienam jābūt oriģinālam: tajā ir dati, ar to salīdzina pārējos.',
    repair:
      'Izdzēsiet lauku translation no teksta, kas uzrakstīts pirmais, un ierakstiet tur datus.',
  },
  'orphaned-stamp': {
    title: 'Ieraksts par sadaļu, kuras vairs nav',
    meaning:
      'Tulkojumā palicis ieraksts par sadaļu, kuras vairs nav ne tajā, ne oriģinālā. Šādu atlieku dēļ tulkojuma stāvokli rāda nepareizi.',
    repair:
      'Salīdziniet abus tekstus un palaidiet paziņojumā nosaukto komandu: tā ierakstu noņems.',
  },
  'second-original': {
    title: 'Divi oriģināli',
    meaning:
      'Divi viena ieraksta teksti sevi sauc par oriģinālu. To dati varētu atšķirties, un neviens nezinātu, kuri ir spēkā.',
    repair: 'Vienu no tiem padariet par tulkojumu un izdzēsiet no tā datus.',
  },
  'translation-of-mismatch': {
    title: 'Nepareizs oriģināls',
    meaning:
      'Tulkojumā nosaukta cita valoda nekā oriģinālam. To salīdzinātu ar tekstu, no kura tas nav tulkots.',
    repair: 'Aiz of: ierakstiet oriģināla valodu.',
  },
  'translation-without-original': {
    title: 'Tulkojums bez oriģināla',
    meaning:
      'Tajā pašā vietā nav teksta oriģināla valodā. Bieži oriģināls ir pārvietots vai pārdēvēts, bet tulkojums aizmirsts.',
    repair: 'Dodiet abiem vienu mapi un nosaukumu vai pievienojiet oriģinālu.',
  },
};

/** What is said in Latvian about the rules of a translation beside its original. */
export const agreement: GroupHelp<'agreement'> = {
  'citations-differ': {
    title: 'Citi avoti nekā oriģinālā',
    meaning:
      'Sadaļā norādīti citi avoti nekā tajā pašā oriģināla sadaļā. Abu valodu lasītājiem jāvar pārbaudīt tie paši pierādījumi.',
    repair: 'Norādiet tos pašus avotus; jaunu vispirms ierakstiet oriģinālā.',
  },
  'items-differ': {
    title: 'Cita garuma saraksti',
    meaning:
      'Sarakstā vai tabulā ir vairāk vai mazāk rindu nekā oriģinālā. Parasti tulkojot kāda rinda izlaista.',
    repair: 'Salīdziniet sarakstus pa vienam un pievienojiet trūkstošo.',
  },
  'numbers-differ': {
    title: 'Citi skaitļi nekā oriģinālā',
    meaning:
      'Skaitļa trūkst, vai arī ir cits. Nepareizs skaitlis ir ļaunākā tulkojuma kļūda, jo tas izskatās pareizi.',
    repair: 'Salīdziniet ar oriģinālu; kas tur rakstīts ar cipariem, rakstiet ar cipariem.',
  },
  'terms-differ': {
    title: 'Neatzīmēti termini',
    meaning:
      'Oriģinālā atzīmēti vārdnīcas vārdi, kas šajā sadaļā nav atzīmēti, vai otrādi. Lasītājs, kurš vārdu nezina, paliktu bez skaidrojuma.',
    repair: 'Atzīmējiet tos pašus terminus ar savas valodas vārdiem.',
  },
  'too-short': {
    title: 'Pārāk īss tulkojums',
    meaning: 'Tulkojums ir daudz īsāks par oriģinālu. Visticamāk, izlaista kāda rindkopa.',
    repair: 'Salīdziniet sadaļu pa sadaļai un iztulkojiet trūkstošo.',
  },
};

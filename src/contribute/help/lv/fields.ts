import type {GroupHelp} from '../ruleHelp';

/** What is said in Latvian about the rules of front matter and vocabulary files. */
export const fields: GroupHelp<'fields'> = {
  'bad-id': {
    title: 'Identifikators, uz kuru nevar atsaukties',
    meaning:
      'Ar identifikatoru citi faili nosauc terminu vai avotu. Atstarpju un īpašo rakstzīmju dēļ no tā veidotās saites nedarbotos.',
    repair: 'Lietojiet burtus, ciparus un atsevišķas defises.',
  },
  'coded-field-in-translation': {
    title: 'Tulkojumā atkārtoti dati',
    meaning:
      'Valstis, datumi, tēmas un citi dati ir tikai oriģinālā un attiecas uz visām valodām. Otra kopija agrāk vai vēlāk teiktu ko citu.',
    repair: 'Izdzēsiet lauku no tulkojuma.',
  },
  'country-alias': {
    title: 'Eiropas Savienības valsts kods',
    meaning:
      'Savienība Grieķiju apzīmē ar EL un Apvienoto Karalisti ar UK; citi, tāpat kā ISO 3166-1, raksta GR un GB. Kodu saprot, bet vienāds pieraksts uztur datus kārtībā.',
    repair: 'Rakstiet ISO 3166-1 kodu.',
  },
  'duplicate-key': {
    title: 'Lauks ierakstīts divreiz',
    meaning: 'Programma ņemtu vienu no abām vērtībām un otru klusi atmestu, un jūs nezinātu, kuru.',
    repair: 'Atstājiet pareizo lauku, otru izdzēsiet.',
  },
  'forbidden-key': {
    title: 'Lauks, kas maina vietni',
    meaning:
      'Daži lauki ir komandas programmai, kas veido vietni: tie pārvieto lapu, paslēpj to vai maina tās nolasīšanu. Vietne to izlemj visiem tekstiem vienādi.',
    repair: 'Izdzēsiet lauku.',
  },
  'front-matter-fence': {
    title: 'Nenoslēgts teksta sākums',
    meaning:
      'Teksts sākas ar ievada laukiem starp divām rindām, kurās ir tikai trīs defises. Bez tām nav zināms ne virsraksts, ne valoda, ne avoti.',
    repair: 'Pašā sākumā un aiz pēdējā lauka ierakstiet rindu ---.',
  },
  'impossible-date': {
    title: 'Datums, kāda nav',
    meaning:
      'Datumu raksta secībā gads, mēnesis, diena un tik precīzi, cik precīzi to dod avots. Citādi pierakstīts datums dažādās valstīs nozīmē dažādas dienas.',
    repair: 'Rakstiet 2024-05-31, 2024-05 vai 2024; ko avots nesaka, to nerakstiet.',
  },
  'impossible-period': {
    title: 'Beigas pirms sākuma',
    meaning:
      'Laikposms beidzas, pirms tas sākas, tātad vismaz viens datums ir nepareizs. Pēc datumiem lasītāji spriež, cik jauna ir prakse.',
    repair: 'Pārbaudiet abus datumus avotā un izlabojiet nepareizo.',
  },
  'malformed-project': {
    title: 'Projekta kods ar kļūdu',
    meaning:
      'Erasmus+ darbībām un projektu numuriem ir noteikta forma. Tikai pēc precīza numura projektu var atrast Savienības datubāzē.',
    repair: 'Nokopējiet kodu no dotācijas līguma.',
  },
  'missing-field': {
    title: 'Trūkst lauka',
    meaning: 'Daži lauki ir vajadzīgi, citādi lapai nebūtu virsraksta, avota vai licences.',
    repair: 'Pievienojiet lauku; ja atbildi nezināt, neminiet, bet jautājiet redakcijai.',
  },
  'missing-label': {
    title: 'Vienā valodā trūkst vārda',
    meaning:
      'Terminus rāda visu piecu valodu lasītājiem. Bez vārda savā valodā lasītājs redzētu svešu.',
    repair: 'Pievienojiet vārdus. Ja šaubāties, ierakstiet valodu laukā awaitingSpecialist.',
  },
  'too-long': {
    title: 'Pārāk garš lauks',
    meaning:
      'Virsraksti un kopsavilkumi parādās arī sarakstos, meklēšanas rezultātos un priekšskatījumos, kur garus nogriež pusvārdā.',
    repair: 'Saīsiniet līdz vienam vai diviem teikumiem; pārējo rakstiet tekstā.',
  },
  'unexpected-value': {
    title: 'Vērtība, kuras sarakstā nav',
    meaning:
      'Šajā laukā drīkst būt tikai daži vārdi, no kuriem atkarīgas lapas un filtri. Citu vārdu nekur nerādītu.',
    repair: 'Izvēlieties kādu no paziņojumā nosauktajām vērtībām.',
  },
  'unknown-entry': {
    title: 'Teksts, kura nav',
    meaning:
      'Laukā nosaukts nodaļas vai prakses piemēra identifikators, bet tāda teksta nav. Lasītājs neatrastu saiti.',
    repair: 'Nokopējiet identifikatoru no faila vai mapes nosaukuma, bez numura.',
  },
  'unknown-key': {
    title: 'Lauks, ko neviens nepazīst',
    meaning: 'Lauka nosaukumā ir kļūda, vai arī ceļvedī tāda lauka nav. Tā saturs klusi pazustu.',
    repair: 'Izlabojiet nosaukumu vai izdzēsiet lauku.',
  },
  'unknown-term': {
    title: 'Termina nav sarakstā',
    meaning:
      'Vienai lietai visos tekstos ir viens identifikators, tāpēc to atrod visu valodu lasītāji. Paša izdomāts identifikators netiktu ne tulkots, ne atrasts.',
    repair:
      'Izvēlieties identifikatoru no paziņojumā nosauktā saraksta vai ierosiniet tur jaunu terminu.',
  },
  'unsupported-yaml': {
    title: 'Sarežģīts YAML pieraksts',
    meaning:
      'Enkurus, aizstājvārdus, apvienojumus un tagus dažādas programmas saprot atšķirīgi. Vienkāršas vērtības visur nozīmē to pašu.',
    repair: 'Uzrakstiet visu vērtību; ja tā sākas ar īpašu rakstzīmi, lieciet to pēdiņās.',
  },
  'wrong-type': {
    title: 'Nepareiza veida vērtība',
    meaning:
      'Laukā gaidīta cita veida vērtība, piemēram, saraksts vai skaitlis. Tādus vārdus kā yes vai skaitli bez pēdiņām programma var saprast citādi.',
    repair: 'Rakstiet paziņojumā nosauktā veida vērtību; skaitli, kas ir teksts, lieciet pēdiņās.',
  },
  'yaml-syntax': {
    title: 'Lauki, ko neizdevās nolasīt',
    meaning:
      'Viena zīme ievada laukos nav savā vietā: bieži tas ir kols teikumā, neaizvērtas pēdiņas vai nepareiza atkāpe. Tāpēc neizdevās nolasīt nevienu lauku.',
    repair: 'Apskatiet nosaukto un iepriekšējo rindu; tekstu ar kolu lieciet pēdiņās.',
  },
};

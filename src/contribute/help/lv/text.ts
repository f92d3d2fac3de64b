import type {GroupHelp} from '../ruleHelp';

/** What is said in Latvian about the rules of the text. */
export const text: GroupHelp<'text'> = {
  'bad-heading-id': {
    title: 'Virsraksta identifikators, uz kuru nevar atsaukties',
    meaning:
      'Virsraksta identifikators visās valodās ir viens un kļūst par adreses daļu. Lielo burtu, atstarpju un burtu ar zīmēm dēļ adreses nedarbotos.',
    repair: 'Lietojiet mazos burtus a–z, ciparus un defises.',
  },
  'broken-anchor': {
    title: 'Saite uz virsrakstu, kura nav',
    meaning:
      'Lapa ir, bet virsraksta ar tādu identifikatoru tajā nav. Lasītājs nonāktu lapas augšā un meklētu velti.',
    repair: 'Nokopējiet identifikatoru no figūriekavām aiz vajadzīgā virsraksta.',
  },
  'broken-link': {
    title: 'Saite, kas nekur neved',
    meaning:
      'Šajā adresē nav ne faila, ne lapas: tā ir pārvietota, vai arī ceļā ir kļūda. Lasītājs redzētu kļūdas lapu.',
    repair: 'Izlabojiet ceļu vai noņemiet saiti.',
  },
  'heading-order': {
    title: 'Izlaists virsrakstu līmenis',
    meaning:
      'Virsraksti iet lejup pa vienam līmenim. Cilvēki, kas lapu klausās, pārvietojas pēc šiem līmeņiem un domātu, ka kaut ko palaiduši garām.',
    repair: 'Sāciet ar ##, bet ### lietojiet tikai zem tā.',
  },
  'incomplete-directive': {
    title: 'Atzīme, kurai kā trūkst',
    meaning:
      'Terminam vajag vārdus un identifikatoru, citai valodai kodu, rīkam virsrakstu. Bez tiem atzīme neko nerāda.',
    repair: 'Ierakstiet iekavās to, kam tur jābūt.',
  },
  'malformed-address': {
    title: 'Adrese, ko nevar atvērt',
    meaning:
      'Adresē ir kļūda, tāpēc to neatver neviens pārlūks. Lasītāji nevarētu pārbaudīt avotu.',
    repair: 'Nokopējiet to vēlreiz no pārlūka adreses joslas.',
  },
  'malformed-citation': {
    title: 'Atsauce ar kļūdu',
    meaning:
      'Avotus norāda šādi: [@S23], vairākus – [@S23; @S24]. Citā formā numurs paliktu tekstā, un avots neparādītos sarakstā.',
    repair: 'Rakstiet šajā formā, ar avotu saraksta numuriem.',
  },
  'missing-alt': {
    title: 'Attēls bez apraksta',
    meaning:
      'Cilvēkiem, kuri attēlu neredz, nolasa tā aprakstu. Bez tā viņi uzzina tikai to, ka tur kaut kas ir.',
    repair: 'Starp ![ un ] uzrakstiet, ko attēls rāda un kāpēc tas šeit ir.',
  },
  'missing-heading-id': {
    title: 'Virsraksts bez identifikatora',
    meaning:
      'Identifikators paliek tas pats, kad vārdi mainās, tāpēc saites darbojas un tulkojumus var salīdzināt sadaļu pa sadaļai.',
    repair: 'Ierakstiet figūriekavās identifikatoru, visās valodās to pašu.',
  },
  'missing-intro': {
    title: 'Neiztulkots sākums',
    meaning: 'Oriģinālā pirms pirmā virsraksta ir teksts, bet tulkojumā tā nav.',
    repair: 'Iztulkojiet arī sākumu.',
  },
  'missing-section': {
    title: 'Trūkst sadaļas',
    meaning:
      'Visiem viena veida tekstiem ir vienas un tās pašas sadaļas, lai lasītāji varētu salīdzināt un zinātu, kur meklēt. Sava sadaļa ir arī tam, kas nav zināms.',
    repair: 'Pievienojiet sadaļu ar virsrakstu; ja avots neko nesaka, tā arī uzrakstiet.',
  },
  'missing-use-part': {
    title: 'Nepilnīgs padoms citām skolām',
    meaning:
      'Šī sadaļa palīdz citiem praksi izmēģināt. Viņiem jāzina, kas piedalās, ar ko sākt un kas var neizdoties.',
    repair: 'Pievienojiet paziņojumā nosaukto virsrakstu ar diviem vai trim teikumiem.',
  },
  'raw-html': {
    title: 'HTML tekstā',
    meaning:
      'HTML var saturēt skriptus, un tulkojot tas viegli sabojājas. Šī ceļveža tekstiem pietiek ar Markdown.',
    repair: 'Rakstiet Markdown; atļauti tikai br, kbd, sub, sup, abbr, details un summary.',
  },
  'remote-image': {
    title: 'Attēls no citas vietnes',
    meaning:
      'Otra vietne uzzinātu, kas lasa šo lapu, bet attēls varētu bez brīdinājuma pazust vai mainīties.',
    repair: 'Saglabājiet attēlu mapē img blakus tekstam, ja licence to atļauj.',
  },
  'unclosed-directive': {
    title: 'Nenoslēgts rāmis',
    meaning: 'Nenoslēgts rāmis ietver visu tekstu, kas tam seko.',
    repair: 'Tur, kur rāmis beidzas, ierakstiet rindu ar trim koliem.',
  },
  'unfilled-gap': {
    title: 'Neaizpildīts robs',
    meaning:
      'Vietā, kur jābūt tekstam, ir komentārs: jaunā failā tāds ir visur, kur kaut kas jāraksta. Lasītājs tur neko neatrastu, un arī jūsu pašu komentāri netiek publicēti.',
    repair:
      'Uzrakstiet tekstu un izdzēsiet komentāru kopā ar tā zīmēm. To, kas domāts redakcijai, rakstiet ziņā redakcijai.',
  },
  'unknown-directive': {
    title: 'Atzīme, kādas nav',
    meaning:
      'Aiz kola ir vārds, ko ceļvedis nepazīst, vai arī par atzīmi noturēts parasts kols. Tekstu parādītu citādi, nekā gribējāt.',
    repair: 'Izlabojiet vārdu; ja tas ir tikai kols, ielieciet pirms tā \\.',
  },
  'unknown-section': {
    title: 'Sadaļa, kuras tekstā nav',
    meaning:
      'Laukā nosaukts sadaļas identifikators, bet tekstā tāda virsraksta nav. Lauka apgalvojums ne uz ko neattiektos.',
    repair: 'Nokopējiet identifikatoru no virsraksta vai izdzēsiet rindu.',
  },
  'unknown-source': {
    title: 'Avota nav sarakstā',
    meaning: 'Nosauktā numura avotu sarakstā nav. Lasītājs nevarētu avotu atrast.',
    repair: 'Izlabojiet numuru vai pievienojiet avotu sarakstam.',
  },
  'unknown-word': {
    title: 'Vārds, kura nav vārdnīcā',
    meaning:
      'Tajā var būt kļūda, bet tas var būt arī pareizs, tikai rets. Tas ir padoms un neko neaptur.',
    repair: 'Izlabojiet vārdu vai ierakstiet to šīs valodas vārdu sarakstā.',
  },
  'unsafe-link': {
    title: 'Bīstams saites veids',
    meaning: 'Dažas saites lasītāja pārlūkā palaiž kodu vai atver viņa datora failus.',
    repair: 'Norādiet uz parastu tīmekļa lapu.',
  },
};

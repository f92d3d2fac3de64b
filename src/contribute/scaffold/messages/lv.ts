import type {NewMessages} from './messages';

/** What `npm run new` says in Latvian. */
export const lv: NewMessages = {
  gap: 'Rakstiet šeit un šo rindu izdzēsiet.',
  translationGap: 'Iztulkojiet, ierakstiet tulkojumu zemāk un oriģinālu izdzēsiet:',
  intro: 'teksts pirms pirmā virsraksta',
  questions: {
    language: 'Valoda',
    kind: 'Ko veidojat?',
    title: 'Virsraksts',
    summary: 'Kopsavilkums, viens vai divi teikumi',
    part: 'Ceļveža daļa',
    of: 'Kuru tekstu tulkojat? Tā faila ceļš vai identifikators',
    target: 'Kādā valodā?',
    vocabulary: 'Vārdnīca',
    label: 'Termins ({language})',
    definition: 'Ko tas nozīmē ({language})',
    unsure: 'Valodas, kuru vārdi jāpārskata speciālistam, piemēram: lt et',
    file: 'Attēla fails',
    to: 'Mape, kurā ir teksts ar šo attēlu',
  },
  kinds: {
    'case-study': 'prakses piemērs',
    chapter: 'nodaļa',
    news: 'ziņa',
    translation: 'tulkojums',
    term: 'vārdnīcas termins',
    picture: 'attēls',
  },
  optional: '(Enter – vēlāk)',
  choose: 'Numurs vai nosaukums',
  unexpected: 'Negaidīta vērtība “{found}”, gaidīts: {expected}.',
  tooLong: 'Teksts ir par garu, gaidītas ne vairāk kā {limit} zīmes.',
  idForm: 'mazie burti a–z, cipari un defises',
  missing: 'Trūkst {names}.',
  missingRepair: 'Pievienojiet trūkstošo, piemēram: {example}',
  cancelled: 'Nekas nav ierakstīts.',
  created: 'Izveidots fails {file}',
  added: 'Termins “{id}” pievienots failam {file}',
  emptyFields: 'Lauki, kas jāaizpilda: {list}',
  emptyTexts: 'Teksti, kas jāuzraksta: {list}',
  howToFill:
    'Katrs tukšs lauks un katrs komentārs <!-- … --> failā ir robs. Pārbaude tos nosauc, līdz nav palicis neviens:',
  next: 'Tālāk:',
  english: 'Citu valodu lasītājiem katram tekstam vajadzīgs arī teksts angļu valodā:',
  accept: 'Kad tulkojumā teikts tas pats, kas oriģinālā:',
  picture: {
    created: 'Izveidots fails {file} ({width} × {height} px, {size} kB) bez slēptiem datiem',
    createdDrawing: 'Izveidots fails {file} ({size} kB): zīmējums, kurā ir tikai figūras un teksts',
    frontMatter: 'Oriģināla ievada laukos ierakstiet:',
    people:
      'Ja kādu var atpazīt, rakstiet “people: recognisable” un aiz “consent:” – kas glabā rakstisko piekrišanu (amats vai iestāde, bez vārdiem).',
    text: 'Tekstā ierakstiet, pievienojot aprakstu tiem, kuri attēlu neredz:',
  },
  refused: {
    exists: '{file} jau ir un paliek, kāds bija. Izvēlieties citu --id vai labojiet šo failu.',
    pictureExists: '{file} jau ir un paliek, kāds bija. Pārdēvējiet savu failu.',
    takenId: 'Identifikators “{id}” jau ir aizņemts: {file}. Izvēlieties citu --id.',
    noId: 'No šī virsraksta identifikatoru izveidot nevar. Pievienojiet to, piemēram: --id piecas-dienas-lidsa',
    unwritable:
      '{file} nevar ierakstīt ({reason}). Piešķiriet sev tiesības tur rakstīt vai atbrīvojiet vietu.',
    unknownText: 'Teksta “{found}” nav. Aiz --of ierakstiet tā faila ceļu.',
    severalTexts:
      'Identifikators “{found}” ir vairākiem tekstiem. Ierakstiet vienu no ceļiem: {list}',
    faultyOriginal: '{file} nevar nolasīt. Vispirms salabojiet to; kā – to pasaka “npm run check”.',
    hasText: '{file} jau ir un paliek, kāds bija. Labojiet šo failu vai izvēlieties citu valodu.',
    faultyVocabulary:
      'Faila {file} nav vai tajā ir kļūdas. Vispirms salabojiet to; kā – to pasaka “npm run check”.',
    unreadable: '{file} nevar nolasīt ({reason}). Pārbaudiet ceļu un tiesības to lasīt.',
    pictureType:
      'Negaidīts attēla veids {found}, gaidīts: {expected}. Vispirms saglabājiet attēlu kā JPEG vai PNG.',
    unsafeSvg:
      'Zīmējumā negaidīti ir “{found}”, gaidītas tikai figūras un teksts. Eksportējiet to kā vienkāršu SVG.',
    tooLarge: 'Attēls ir par lielu: {found}, gaidīts ne vairāk kā {expected}. Izvēlieties mazāku.',
    noTexts:
      'Mapē “{found}” nav ceļveža tekstu. Rakstiet, piemēram: --to case-studies/leeds-learning-visit',
  },
};

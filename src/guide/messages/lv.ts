import {AGREEMENT_MESSAGES} from './agreement';
import {CASE_STUDY_MESSAGES} from './caseStudies';
import {CITATION_MESSAGES} from './citations';
import {CODE_MESSAGES} from './codes';
import {HTML_MESSAGES} from './html';
import type {RuleMessages} from './messages';
import {PEOPLE_MESSAGES} from './people';
import {PICTURE_MESSAGES} from './pictures';
import {STYLE_MESSAGES} from './style';
import {TRANSLATION_MESSAGES} from './translations';

/** What the check says in Latvian. */
export const lv: RuleMessages = {
  'bad-file-name': {
    message:
      'Nederīgs nosaukums “{found}”, gaidīti mazie burti a–z, cipari un defises; nodaļām vispirms numurs',
    repair: 'Pārdēvējiet, piemēram, par “clear-words”, bet nodaļu – par “4-clear-words”.',
  },
  'mdx-file': {
    message: 'Negaidīts .mdx fails, gaidīts .md',
    repair: 'Pārdēvējiet failu, lai tas beigtos ar .md, un rakstiet Markdown bez programmas koda.',
  },
  'not-utf8': {
    message: 'Nederīgas rakstzīmes, gaidīts UTF-8 kodējumā saglabāts fails',
    repair: 'Saglabājiet failu no jauna UTF-8 kodējumā.',
  },
  symlink: {
    message: 'Negaidīta saite uz citu failu vai mapi, gaidīts pats fails',
    repair: 'Aizstājiet saiti ar faila vai mapes kopiju.',
  },
  'too-complex': {
    message: 'Teksts ir pārāk garš vai pārāk dziļi ligzdots, to neizdevās nolasīt ({reason})',
    repair: 'Sadaliet tekstu īsākās rindkopās un vienkāršākos sarakstos.',
  },
  'too-large': {
    message: 'Pārāk liels fails: {found} B, gaidīts ne vairāk kā {expected} B',
    repair: 'Sadaliet tekstu vairākos failos.',
  },
  'unexpected-file': {
    message: 'Negaidīts fails, gaidīts tikai saturs tam paredzētajā mapē',
    repair: 'Pārvietojiet to citur; attēlus lieciet mapē “img” blakus tekstam.',
  },
  'unknown-language': {
    message: 'Nezināma valoda “{found}”, gaidīts en, lt, lv, et vai pl',
    repair: 'Pārdēvējiet pēc valodas, kurā teksts uzrakstīts.',
  },
  'unreadable-file': {
    message: 'Failu vai mapi neizdevās nolasīt ({reason})',
    repair: 'Piešķiriet tiesības to lasīt vai aizstājiet to.',
  },
  'bad-id': {
    message: 'Nederīgs identifikators “{found}”, gaidīti burti, cipari un atsevišķas defises',
    repair: 'Rakstiet identifikatoru šādi: “job-shadowing”.',
  },
  'coded-field-in-translation': {
    message: 'Negaidīts lauks “{found}” tulkojumā, tā vieta ir tikai oriģinālā',
    repair: 'Izdzēsiet lauku šeit; oriģinālā tas attiecas uz visām valodām.',
  },
  'duplicate-key': {
    message: 'Lauks “{found}” atkārtojas, gaidīts katrs lauks vienu reizi',
    repair: 'Izdzēsiet vienu no abiem.',
  },
  'forbidden-key': {
    message: 'Neatļauts lauks “{found}”, tas mainītu lapas veidošanu',
    repair: 'Izdzēsiet lauku; to vietne nosaka pati.',
  },
  'front-matter-fence': {
    message:
      'Negaidīts sākums “{found}”, gaidīti ievada lauki starp divām rindām, kurās ir tikai ---',
    repair: 'Sāciet failu ar rindu --- un noslēdziet ievada laukus ar tādu pašu rindu.',
  },
  'impossible-date': {
    message:
      'Neiespējams datums “{found}” laukā {field}, gaidīta īsta diena, mēnesis vai gads, piemēram, 2024-05-31, 2024-05 vai 2024',
    repair: 'Izlabojiet datumu vai nerakstiet to, ko avots nenosauc.',
  },
  'impossible-period': {
    message: 'Neiespējamas beigas “{found}”, tās ir pirms sākuma “{other}”',
    repair: 'Izlabojiet vienu no datumiem.',
  },
  'missing-field': {
    message: 'Trūkst lauka “{field}”',
    repair: 'Pievienojiet ievada laukiem šo lauku ar vērtību.',
  },
  'missing-label': {
    message: 'Trūkst {field}, gaidīti vārdi visās piecās valodās',
    repair: 'Pievienojiet vārdus; ja šaubāties, norādiet valodu laukā awaitingSpecialist.',
  },
  'too-long': {
    message: 'Pārāk garš lauks {field}: {found} rakstzīmes, gaidīts ne vairāk kā {expected}',
    repair: 'Saīsiniet līdz vienam vai diviem teikumiem.',
  },
  'unexpected-value': {
    message: 'Negaidīta vērtība “{found}” laukā {field}, gaidīta viena no: {expected}',
    repair: 'Aizstājiet to ar vienu no šīm vērtībām.',
  },
  'unknown-entry': {
    message:
      'Nezināms ieraksts “{found}” ({entry}) laukā {field}, gaidīts esoša ieraksta identifikators',
    repair: 'Rakstiet identifikatoru tā, kā tas ir faila vai mapes nosaukumā, bez numura.',
  },
  'unknown-key': {
    message: 'Nezināms lauks “{found}”, gaidīts viens no: {expected}',
    repair: 'Izlabojiet lauka nosaukumu vai izdzēsiet to.',
  },
  'unknown-term': {
    message: 'Nezināma vērtība “{found}” ({one}), gaidīta viena no {many} saraksta {file}',
    repair: 'Ierakstiet termina identifikatoru no šī saraksta.',
  },
  'unsupported-yaml': {
    message:
      'Negaidīts “{found}”, gaidīts vienkāršs YAML bez enkuriem, atsaucēm, apvienojumiem un tagiem',
    repair: 'Izrakstiet visu vērtību; ja tā sākas ar īpašu zīmi, lieciet to pēdiņās.',
  },
  'wrong-type': {
    message: 'Nederīga vērtība “{found}” laukā {field}, gaidīts: {kind}',
    repair: 'Rakstiet vērtību gaidītajā formā; skaitli, kas domāts kā teksts, lieciet pēdiņās.',
  },
  'yaml-syntax': {
    message: 'Ievada laukus neizdevās nolasīt ({reason})',
    repair: 'Pārbaudiet atkāpes, iekavas un pēdiņas; tekstu ar kolu lieciet pēdiņās.',
  },
  'duplicate-id': {
    message: 'Identifikators “{found}” atkārtojas, pirmais ir šeit: {other}',
    repair: 'Nomainiet vienu no abiem identifikatoriem.',
  },
  'missing-english': {
    message: 'Trūkst teksta angļu valodā, ko redz visu pārējo valodu lasītāji',
    repair: 'Pievienojiet šī teksta tulkojumu angļu valodā.',
  },
  ...AGREEMENT_MESSAGES.lv,
  ...CASE_STUDY_MESSAGES.lv,
  ...CITATION_MESSAGES.lv,
  ...CODE_MESSAGES.lv,
  ...HTML_MESSAGES.lv,
  ...PEOPLE_MESSAGES.lv,
  ...PICTURE_MESSAGES.lv,
  ...STYLE_MESSAGES.lv,
  ...TRANSLATION_MESSAGES.lv,
  'no-original': {
    message: 'Trūkst oriģināla: visi šī ieraksta teksti atzīmēti kā tulkojumi',
    repair:
      'Izdzēsiet “translation” no teksta, kas uzrakstīts pirmais, un ierakstiet tajā kodētos laukus.',
  },
  'second-original': {
    message: 'Negaidīts otrs oriģināls, gaidīts faila {other} tulkojums',
    repair:
      'Pievienojiet “translation: {of: …, review: none}” un atstājiet blakus tikai virsrakstu un kopsavilkumu.',
  },
  'translation-of-mismatch': {
    message: 'Negaidīta valoda “{found}”, gaidīta oriģināla valoda “{expected}”',
    repair: 'Aiz “of:” ierakstiet oriģināla valodu.',
  },
  'bad-heading-id': {
    message:
      'Nederīgs virsraksta identifikators “{found}”, gaidīti mazie burti a–z, cipari un defises, bet ne “intro” un “front-matter”',
    repair: 'Rakstiet identifikatoru šādi: {#how-to}; visās valodās tas ir viens un tas pats.',
  },
  'broken-anchor': {
    message: 'Nezināma vieta “{found}”, gaidīts virsraksta identifikators no {target}',
    repair: 'Ierakstiet identifikatoru, kas tur ir aiz virsraksta figūriekavās.',
  },
  'broken-link': {
    message: 'Nederīga saite “{found}”, {target} nav',
    repair: 'Izlabojiet adresi vai izdzēsiet saiti.',
  },
  'heading-order': {
    message:
      'Nederīgs virsraksta līmenis {found}, gaidīts {expected} vai augstāks, bet zem lapas virsraksta',
    repair: 'Sāciet ar ## un ejiet dziļāk pa vienam līmenim.',
  },
  'incomplete-directive': {
    message: 'Nepilnīgs “{found}”, gaidīts {expected}',
    repair: 'Ierakstiet iekavās to, kam tur jābūt.',
  },
  'missing-heading-id': {
    message: 'Trūkst virsraksta identifikatora, aiz tā teksta gaidīts {#id}',
    repair:
      'Pievienojiet identifikatoru, piemēram, “## Konteksts {#context}”; visās valodās tas ir viens un tas pats.',
  },
  'missing-section': {
    message: 'Trūkst sadaļas “{found}”',
    repair: 'Pievienojiet virsrakstu “## … {#{found}}” ar savu tekstu.',
  },
  'unclosed-directive': {
    message: 'Trūkst “{found}” beigu, gaidīta rinda no koliem',
    repair: 'Pievienojiet rindu ::: tur, kur rāmītis beidzas.',
  },
  'unknown-directive': {
    message: 'Nezināms “{found}”, gaidīts viens no: {expected}',
    repair: 'Izlabojiet nosaukumu vai, ja tas ir tikai kols, rakstiet pirms tā \\.',
  },
  'unsafe-link': {
    message: 'Neatļauts saites veids “{found}”, gaidīts https, http, mailto vai tel',
    repair: 'Izdzēsiet saiti vai saistiet ar parastu tīmekļa lapu.',
  },
};

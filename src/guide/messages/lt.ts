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

/** What the check says in Lithuanian. */
export const lt: RuleMessages = {
  'bad-file-name': {
    message:
      'Netinkamas vardas „{found}“, laukta mažųjų raidžių a–z, skaitmenų ir brūkšnelių; skyriaus vardas prasideda numeriu',
    repair: 'Pervadinkite, pavyzdžiui, „clear-words“, o skyrių – „4-clear-words“.',
  },
  'mdx-file': {
    message: 'Netinkamas .mdx failas, laukta .md',
    repair: 'Pervadinkite failą, kad baigtųsi .md, ir rašykite Markdown be programos kodo.',
  },
  'not-utf8': {
    message: 'Netinkami ženklai, laukta UTF-8 koduote įrašyto failo',
    repair: 'Įrašykite failą iš naujo UTF-8 koduote.',
  },
  symlink: {
    message: 'Netinkama nuoroda į kitą failą ar aplanką, laukta paties failo',
    repair: 'Pakeiskite nuorodą to failo ar aplanko kopija.',
  },
  'too-complex': {
    message: 'Tekstas per ilgas arba per giliai įdėtas, jo perskaityti nepavyko ({reason})',
    repair: 'Suskaidykite tekstą į trumpesnes pastraipas ir paprastesnius sąrašus.',
  },
  'too-large': {
    message: 'Per didelis failas: {found} B, laukta ne daugiau kaip {expected} B',
    repair: 'Padalykite tekstą į kelis failus.',
  },
  'unexpected-file': {
    message: 'Netikėtas failas, laukta tik turinio jam skirtame aplanke',
    repair: 'Perkelkite jį kitur; paveikslėlius dėkite į aplanką „img“ šalia teksto.',
  },
  'unknown-language': {
    message: 'Nežinoma kalba „{found}“, laukta en, lt, lv, et arba pl',
    repair: 'Pervadinkite pagal kalbą, kuria parašytas tekstas.',
  },
  'unreadable-file': {
    message: 'Failo ar aplanko perskaityti nepavyko ({reason})',
    repair: 'Suteikite teisę jį skaityti arba pakeiskite kitu.',
  },
  'bad-id': {
    message:
      'Netinkamas identifikatorius „{found}“, laukta raidžių, skaitmenų ir pavienių brūkšnelių',
    repair: 'Rašykite identifikatorių taip: „job-shadowing“.',
  },
  'coded-field-in-translation': {
    message: 'Netikėtas laukas „{found}“ vertime, jo vieta – tik originale',
    repair: 'Pašalinkite čia šį lauką; originale jis galioja visoms kalboms.',
  },
  'duplicate-key': {
    message: 'Laukas „{found}“ pasikartoja, laukta kiekvieno lauko po vieną',
    repair: 'Pašalinkite vieną iš dviejų.',
  },
  'forbidden-key': {
    message: 'Netinkamas laukas „{found}“, jis keistų puslapio sudarymą',
    repair: 'Pašalinkite lauką; tai nusprendžia pati svetainė.',
  },
  'front-matter-fence': {
    message:
      'Netikėta pradžia „{found}“, laukta antraštės laukų tarp dviejų eilučių, kuriose tik ---',
    repair: 'Pradėkite failą eilute --- ir tokia pat eilute užbaikite antraštės laukus.',
  },
  'impossible-date': {
    message:
      'Neįmanoma data „{found}“ lauke {field}, laukta tikros dienos, mėnesio ar metų, pavyzdžiui, 2024-05-31, 2024-05 arba 2024',
    repair: 'Pataisykite datą arba nerašykite to, ko šaltinis nenurodo.',
  },
  'impossible-period': {
    message: 'Neįmanoma pabaiga „{found}“, ji ankstesnė už pradžią „{other}“',
    repair: 'Pataisykite vieną iš datų.',
  },
  'missing-field': {
    message: 'Trūksta lauko „{field}“',
    repair: 'Įrašykite šį lauką ir jo reikšmę į antraštės laukus.',
  },
  'missing-label': {
    message: 'Trūksta {field}, laukta žodžių visomis penkiomis kalbomis',
    repair: 'Įrašykite žodžius; jei abejojate, nurodykite kalbą lauke awaitingSpecialist.',
  },
  'too-long': {
    message: 'Per ilgas laukas {field}: {found} ženklų, laukta ne daugiau kaip {expected}',
    repair: 'Sutrumpinkite iki vieno ar dviejų sakinių.',
  },
  'unexpected-value': {
    message: 'Netikėta reikšmė „{found}“ lauke {field}, laukta vienos iš: {expected}',
    repair: 'Pakeiskite viena iš šių reikšmių.',
  },
  'unknown-entry': {
    message:
      'Nežinomas įrašas „{found}“ ({entry}) lauke {field}, laukta esamo įrašo identifikatoriaus',
    repair: 'Rašykite identifikatorių taip, kaip failo ar aplanko varde, be numerio.',
  },
  'unknown-key': {
    message: 'Nežinomas laukas „{found}“, laukta vieno iš: {expected}',
    repair: 'Pataisykite lauko pavadinimą arba jį pašalinkite.',
  },
  'unknown-term': {
    message: 'Nežinoma reikšmė „{found}“ ({one}), laukta vienos iš {many} sąrašo {file}',
    repair: 'Įrašykite termino identifikatorių iš šio sąrašo.',
  },
  'unsupported-yaml': {
    message: 'Netinkama „{found}“, laukta paprasto YAML be inkarų, nuorodų, sujungimų ir žymų',
    repair: 'Išrašykite visą reikšmę; jei ji prasideda specialiuoju ženklu, rašykite kabutėse.',
  },
  'wrong-type': {
    message: 'Netinkama reikšmė „{found}“ lauke {field}, laukta {kind}',
    repair: 'Parašykite reikšmę laukiama forma; skaičių, kuris yra tekstas, rašykite kabutėse.',
  },
  'yaml-syntax': {
    message: 'Antraštės laukų perskaityti nepavyko ({reason})',
    repair: 'Patikrinkite įtraukas, skliaustus ir kabutes; tekstą su dvitaškiu rašykite kabutėse.',
  },
  'duplicate-id': {
    message: 'Identifikatorius „{found}“ pasikartoja, pirmasis yra čia: {other}',
    repair: 'Pakeiskite vieną iš dviejų identifikatorių.',
  },
  'missing-english': {
    message: 'Trūksta teksto anglų kalba, jį mato visų kitų kalbų skaitytojai',
    repair: 'Pridėkite šio teksto vertimą į anglų kalbą.',
  },
  ...AGREEMENT_MESSAGES.lt,
  ...CASE_STUDY_MESSAGES.lt,
  ...CITATION_MESSAGES.lt,
  ...CODE_MESSAGES.lt,
  ...HTML_MESSAGES.lt,
  ...PEOPLE_MESSAGES.lt,
  ...PICTURE_MESSAGES.lt,
  ...STYLE_MESSAGES.lt,
  ...TRANSLATION_MESSAGES.lt,
  'no-original': {
    message: 'Trūksta originalo: visi šio įrašo tekstai pažymėti kaip vertimai',
    repair:
      'Pašalinkite „translation“ iš pirmiausia parašyto teksto ir įrašykite jame koduotus laukus.',
  },
  'second-original': {
    message: 'Netikėtas antras originalas, laukta {other} vertimo',
    repair:
      'Įrašykite „translation: {of: …, review: none}“ ir palikite šalia tik pavadinimą bei santrauką.',
  },
  'translation-of-mismatch': {
    message: 'Netikėta kalba „{found}“, laukta originalo kalbos „{expected}“',
    repair: 'Po „of:“ įrašykite originalo kalbą.',
  },
  'bad-heading-id': {
    message:
      'Netinkamas antraštės identifikatorius „{found}“, laukta mažųjų raidžių a–z, skaitmenų ir brūkšnelių, bet ne „intro“ ir „front-matter“',
    repair: 'Rašykite identifikatorių taip: {#how-to}; visomis kalbomis jis tas pats.',
  },
  'broken-anchor': {
    message: 'Nežinoma vieta „{found}“, laukta antraštės identifikatoriaus iš {target}',
    repair: 'Įrašykite identifikatorių, kuris ten yra po antraštės riestiniuose skliaustuose.',
  },
  'broken-link': {
    message: 'Netinkama nuoroda „{found}“, {target} nėra',
    repair: 'Pataisykite adresą arba pašalinkite nuorodą.',
  },
  'heading-order': {
    message:
      'Netinkamas antraštės lygis {found}, laukta {expected} arba aukštesnio, bet ne pavadinimo lygio',
    repair: 'Pradėkite nuo ## ir leiskitės po vieną lygį.',
  },
  'incomplete-directive': {
    message: 'Neužbaigta „{found}“, laukta {expected}',
    repair: 'Įrašykite, kas turi būti skliaustuose.',
  },
  'missing-heading-id': {
    message: 'Trūksta antraštės identifikatoriaus, laukta {#id} po jos teksto',
    repair:
      'Įrašykite identifikatorių, pavyzdžiui, „## Kontekstas {#context}“; visomis kalbomis jis tas pats.',
  },
  'missing-section': {
    message: 'Trūksta skirsnio „{found}“',
    repair: 'Pridėkite antraštę „## … {#{found}}“ ir jos tekstą.',
  },
  'unclosed-directive': {
    message: 'Trūksta „{found}“ pabaigos, laukta eilutės iš dvitaškių',
    repair: 'Įrašykite eilutę ::: ten, kur rėmelis baigiasi.',
  },
  'unknown-directive': {
    message: 'Nežinoma „{found}“, laukta vienos iš: {expected}',
    repair: 'Pataisykite pavadinimą arba, jei tai tik dvitaškis, prieš jį parašykite \\.',
  },
  'unsafe-link': {
    message: 'Netinkama nuorodos rūšis „{found}“, laukta https, http, mailto arba tel',
    repair: 'Pašalinkite nuorodą arba nukreipkite ją į įprastą tinklalapį.',
  },
};

import type {NewMessages} from './messages';

/** What `npm run new` says in Lithuanian. */
export const lt: NewMessages = {
  gap: 'Rašykite čia, o šią eilutę ištrinkite.',
  translationGap: 'Išverskite, vertimą įrašykite žemiau, o originalą ištrinkite:',
  intro: 'tekstas prieš pirmąją antraštę',
  questions: {
    language: 'Kalba',
    kind: 'Ką kuriate?',
    title: 'Pavadinimas',
    summary: 'Santrauka, vienas ar du sakiniai',
    part: 'Vadovo dalis',
    of: 'Kuris tekstas verčiamas? Jo failo kelias arba identifikatorius',
    target: 'Į kurią kalbą?',
    vocabulary: 'Žodynas',
    label: 'Terminas ({language})',
    definition: 'Ką jis reiškia ({language})',
    unsure: 'Kalbos, kurių žodžius turėtų peržiūrėti specialistas, pavyzdžiui: lt et',
    file: 'Paveikslėlio failas',
    to: 'Aplankas teksto, kuriame paveikslėlis bus rodomas',
  },
  kinds: {
    'case-study': 'praktikos pavyzdys',
    chapter: 'skyrius',
    news: 'naujiena',
    translation: 'vertimas',
    term: 'žodyno terminas',
    picture: 'paveikslėlis',
  },
  optional: '(Enter – vėliau)',
  choose: 'Numeris arba pavadinimas',
  unexpected: 'Netikėta reikšmė „{found}“, laukta: {expected}.',
  tooLong: 'Per ilgas tekstas, laukta ne daugiau kaip {limit} ženklų.',
  idForm: 'mažosios raidės a–z, skaitmenys ir brūkšneliai',
  missing: 'Trūksta {names}.',
  missingRepair: 'Įrašykite, ko trūksta, pavyzdžiui: {example}',
  cancelled: 'Nieko neįrašyta.',
  created: 'Sukurtas failas {file}',
  added: 'Terminas „{id}“ įrašytas į {file}',
  emptyFields: 'Laukai, kuriuos reikia užpildyti: {list}',
  emptyTexts: 'Tekstai, kuriuos reikia parašyti: {list}',
  howToFill:
    'Kiekvienas tuščias laukas ir kiekvienas komentaras <!-- … --> faile yra spraga. Patikra jas vardija, kol nelieka nė vienos:',
  next: 'Toliau:',
  english: 'Kitų kalbų skaitytojams kiekvienas tekstas turi būti ir angliškai:',
  accept: 'Kai vertimas sako tą patį, ką originalas:',
  picture: {
    created: 'Sukurtas failas {file} ({width} × {height} px, {size} kB), be paslėptų duomenų',
    createdDrawing: 'Sukurtas failas {file} ({size} kB): brėžinys, kuriame tik figūros ir tekstas',
    frontMatter: 'Į originalo antraštės laukus įrašykite:',
    people:
      'Jei ką nors galima atpažinti, rašykite „people: recognisable“, o po „consent:“ – kas saugo rašytinį sutikimą (pareigos arba įstaiga, be vardų).',
    text: 'Į tekstą įrašykite, pridėdami aprašymą tiems, kurie paveikslėlio nemato:',
  },
  refused: {
    exists: '{file} jau yra ir lieka, koks buvo. Parinkite kitą --id arba taisykite tą failą.',
    pictureExists: '{file} jau yra ir lieka, koks buvo. Pervadinkite savo failą.',
    takenId: 'Identifikatorius „{id}“ jau užimtas: {file}. Parinkite kitą --id.',
    noId: 'Iš šio pavadinimo identifikatoriaus sudaryti nepavyko. Įrašykite jį, pavyzdžiui: --id penkios-dienos-lidse',
    unwritable:
      '{file} įrašyti nepavyko ({reason}). Suteikite sau teisę ten rašyti arba atlaisvinkite vietos.',
    unknownText: 'Teksto „{found}“ nėra. Po --of įrašykite jo failo kelią.',
    severalTexts:
      'Identifikatorių „{found}“ turi keli tekstai. Įrašykite vieną iš šių kelių: {list}',
    faultyOriginal:
      '{file} perskaityti nepavyko. Pirmiausia jį pataisykite; kaip – pasakys „npm run check“.',
    hasText: '{file} jau yra ir lieka, koks buvo. Taisykite tą failą arba parinkite kitą kalbą.',
    faultyVocabulary:
      'Failo {file} nėra arba jame yra klaidų. Pirmiausia jį pataisykite; kaip – pasakys „npm run check“.',
    unreadable: '{file} perskaityti nepavyko ({reason}). Patikrinkite kelią ir teisę skaityti.',
    pictureType:
      'Netinkama paveikslėlio rūšis {found}, laukta: {expected}. Pirmiausia įrašykite paveikslėlį kaip JPEG arba PNG.',
    unsafeSvg:
      'Brėžinyje netikėtai rasta „{found}“, laukta tik figūrų ir teksto. Eksportuokite jį kaip paprastą SVG.',
    tooLarge:
      'Per didelis paveikslėlis: {found}, laukta ne daugiau kaip {expected}. Parinkite mažesnį.',
    noTexts:
      'Aplanke „{found}“ vadovo tekstų nėra. Rašykite, pavyzdžiui: --to case-studies/leeds-learning-visit',
  },
};

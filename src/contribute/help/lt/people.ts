import type {GroupHelp} from '../ruleHelp';

/** What is said in Lithuanian about the rules of personal data. */
export const people: GroupHelp<'people'> = {
  'email-address': {
    title: 'El. pašto adresas tekste',
    meaning:
      'Viešuose tekstuose esantys adresai renkami nepageidaujamiems laiškams, o žmonės keičia darbą. Be to, adresas priklauso žmogui.',
    repair: 'Pašalinkite jį ir nurodykite įstaigą.',
  },
  'personal-code': {
    title: 'Asmens kodas tekste',
    meaning:
      'Skaičius panašus į asmens kodą. Jį turintis gali žmogui pakenkti, o to, kas kartą paskelbta, nebeatšauksi.',
    repair: 'Pašalinkite jį, o jei jau buvo viešas, nedelsdami praneškite redakcijai.',
  },
  'phone-number': {
    title: 'Telefono numeris tekste',
    meaning: 'Numeris viešame tekste yra privatus dalykas ir greitai pasensta.',
    repair: 'Pašalinkite jį ir nurodykite įstaigą, kurios svetainėje yra numeris.',
  },
};

/** What is said in Lithuanian about the rules of pictures. */
export const pictures: GroupHelp<'pictures'> = {
  'missing-consent': {
    title: 'Žmogus be sutikimo',
    meaning:
      'Paveikslėlyje žmogų galima atpažinti, bet laukuose nenurodyta, kas saugo jo rašytinį sutikimą. Be sutikimo paveikslėlio skelbti negalima.',
    repair:
      'Įrašykite, kas saugo sutikimą (pareigos arba įstaiga, be vardų), arba parinkite kitą paveikslėlį.',
  },
  'picture-metadata': {
    title: 'Paveikslėlyje paslėpti duomenys',
    meaning:
      'Fotoaparatai ir telefonai į nuotraukas įrašo vietą, laiką ir įrenginį. Bet kas galėtų perskaityti, kur ir kada fotografuoti vaikai.',
    repair: 'Paleiskite pranešime nurodytą komandą; paveikslėlio vaizdas nepasikeis.',
  },
  'picture-too-large': {
    title: 'Per didelis paveikslėlis',
    meaning:
      'Didelis paveikslėlis lėtai įkeliamas ir telefone kainuoja. Daugiau taškų, nei puslapis gali parodyti, niekam nepadeda.',
    repair: 'Paleiskite pranešime nurodytą komandą: ji paveikslėlį sumažins.',
  },
  'picture-type': {
    title: 'Kitokia paveikslėlio rūšis, nei sako vardas',
    meaning: 'Failo turinys neatitinka vardo arba jį rodo ne visos naršyklės.',
    repair: 'Paleiskite pranešime nurodytą komandą: ji įrašys paveikslėlį tinkamu formatu.',
  },
  'unlisted-picture': {
    title: 'Neįrašytas paveikslėlis',
    meaning:
      'Kiekvienas paveikslėlis įrašomas prie savo teksto ir nurodoma, ar jame galima ką nors atpažinti. Taip niekas nepaskelbiamas be jo žinios.',
    repair: 'Įrašykite paveikslėlį originale, lauke pictures.',
  },
  'unsafe-svg': {
    title: 'Piešinys, kuriame ne vien figūros',
    meaning:
      'SVG piešiniuose gali būti scenarijų, nuorodų ir svetimų paveikslėlių. Priimamos tik figūros ir tekstas.',
    repair:
      'Paleiskite pranešime nurodytą komandą arba įrašykite piešinį iš naujo kaip paprastą SVG.',
  },
};

/** What is said in Lithuanian about the rules of style. */
export const style: GroupHelp<'style'> = {
  'hard-to-read': {
    title: 'Sunkiai skaitomas tekstas',
    meaning:
      'Pagal žinomą formulę sakiniai ir žodžiai ilgesni, nei patogu daugumai skaitytojų. Formulė skaičiuoja, bet nesupranta, todėl tai tik patarimas.',
    repair: 'Padalykite ilgus sakinius ir rinkitės trumpesnius žodžius, jei jie reiškia tą patį.',
  },
  'long-sentence': {
    title: 'Ilgas sakinys',
    meaning:
      'Ilgame sakinyje daugelis pameta mintį, labiausiai tie, kurie skaito svetima kalba. Tai patarimas.',
    repair: 'Padalykite jį į du sakinius.',
  },
};

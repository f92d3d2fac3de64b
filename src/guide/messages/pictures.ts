import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about pictures, by language. */
export const PICTURE_MESSAGES: Record<
  Language,
  Pick<
    RuleMessages,
    | 'missing-alt'
    | 'picture-metadata'
    | 'picture-too-large'
    | 'picture-type'
    | 'remote-image'
    | 'unsafe-svg'
  >
> = {
  en: {
    'missing-alt': {
      message: 'Missing description of a picture',
      repair: 'Write between ![ and ] what the picture shows to somebody who cannot see it.',
    },
    'picture-metadata': {
      message:
        'Unexpected data hidden in the picture ({found}), such as place, time and camera, expected none',
      repair: 'Run "npm run new -- picture {file}", which removes them.',
    },
    'picture-too-large': {
      message: 'Unexpected size of a picture {found}, expected at most {expected}',
      repair: 'Run "npm run new -- picture {file}", which makes it smaller.',
    },
    'picture-type': {
      message: 'Unexpected kind of picture "{found}", expected {expected}',
      repair:
        'Run "npm run new -- picture {file}", which saves it as one of the kinds that every browser shows.',
    },
    'remote-image': {
      message: 'Unexpected picture from another site "{found}", expected a file of this site',
      repair: 'Save the picture in a folder "img" beside the text, if its licence allows it.',
    },
    'unsafe-svg': {
      message: 'Unexpected content of a drawing "{found}", expected only shapes and text',
      repair:
        'Remove scripts, links, embedded pictures and data of the drawing program, or run "npm run new -- picture {file}".',
    },
  },
  lt: {
    'missing-alt': {
      message: 'Trūksta paveikslėlio aprašymo',
      repair: 'Įrašykite tarp ![ ir ], ką paveikslėlis rodo, žmogui, kuris jo nemato.',
    },
    'picture-metadata': {
      message:
        'Paveikslėlyje yra paslėptų duomenų ({found}), pavyzdžiui, apie vietą, laiką ir fotoaparatą, jų neturi būti',
      repair: 'Paleiskite „npm run new -- picture {file}“: komanda juos pašalins.',
    },
    'picture-too-large': {
      message: 'Per didelis paveikslėlis: {found}, laukta ne daugiau kaip {expected}',
      repair: 'Paleiskite „npm run new -- picture {file}“: komanda paveikslėlį sumažins.',
    },
    'picture-type': {
      message: 'Netinkama paveikslėlio rūšis „{found}“, laukta {expected}',
      repair:
        'Paleiskite „npm run new -- picture {file}“: komanda įrašys jį formatu, kurį rodo visos naršyklės.',
    },
    'remote-image': {
      message: 'Netinkamas paveikslėlis iš kitos svetainės „{found}“, laukta šios svetainės failo',
      repair: 'Įrašykite paveikslėlį į aplanką „img“ šalia teksto, jei leidžia licencija.',
    },
    'unsafe-svg': {
      message: 'Netinkamas piešinio turinys „{found}“, laukta tik figūrų ir teksto',
      repair:
        'Pašalinkite scenarijus, nuorodas, įdėtus paveikslėlius ir piešimo programos duomenis arba paleiskite „npm run new -- picture {file}“.',
    },
  },
  lv: {
    'missing-alt': {
      message: 'Trūkst attēla apraksta',
      repair: 'Ierakstiet starp ![ un ], ko attēls rāda, cilvēkam, kas to neredz.',
    },
    'picture-metadata': {
      message:
        'Attēlā ir slēpti dati ({found}), piemēram, par vietu, laiku un fotoaparātu, to nedrīkst būt',
      repair: 'Palaidiet “npm run new -- picture {file}”: komanda tos noņems.',
    },
    'picture-too-large': {
      message: 'Pārāk liels attēls: {found}, gaidīts ne vairāk kā {expected}',
      repair: 'Palaidiet “npm run new -- picture {file}”: komanda attēlu samazinās.',
    },
    'picture-type': {
      message: 'Nederīgs attēla veids “{found}”, gaidīts {expected}',
      repair:
        'Palaidiet “npm run new -- picture {file}”: komanda to saglabās formātā, ko rāda visas pārlūkprogrammas.',
    },
    'remote-image': {
      message: 'Negaidīts attēls no citas vietnes “{found}”, gaidīts šīs vietnes fails',
      repair: 'Saglabājiet attēlu mapē “img” blakus tekstam, ja licence to atļauj.',
    },
    'unsafe-svg': {
      message: 'Nederīgs zīmējuma saturs “{found}”, gaidītas tikai figūras un teksts',
      repair:
        'Noņemiet skriptus, saites, iegultus attēlus un zīmēšanas programmas datus vai palaidiet “npm run new -- picture {file}”.',
    },
  },
  et: {
    'missing-alt': {
      message: 'Puudub pildi kirjeldus',
      repair: 'Kirjutage ![ ja ] vahele, mida pilt näitab, inimesele, kes seda ei näe.',
    },
    'picture-metadata': {
      message:
        'Pildis on peidetud andmeid ({found}), näiteks koha, aja ja kaamera kohta, neid ei tohi olla',
      repair: 'Käivitage „npm run new -- picture {file}“: käsk eemaldab need.',
    },
    'picture-too-large': {
      message: 'Liiga suur pilt: {found}, ootasime kõige rohkem {expected}',
      repair: 'Käivitage „npm run new -- picture {file}“: käsk teeb pildi väiksemaks.',
    },
    'picture-type': {
      message: 'Sobimatu pildi liik „{found}“, ootasime {expected}',
      repair:
        'Käivitage „npm run new -- picture {file}“: käsk salvestab selle vormingus, mida näitavad kõik brauserid.',
    },
    'remote-image': {
      message: 'Ootamatu pilt teiselt veebilehelt „{found}“, ootasime selle veebilehe faili',
      repair: 'Salvestage pilt teksti kõrvale kausta „img“, kui litsents seda lubab.',
    },
    'unsafe-svg': {
      message: 'Sobimatu joonise sisu „{found}“, ootasime ainult kujundeid ja teksti',
      repair:
        'Eemaldage skriptid, lingid, manustatud pildid ja joonistusprogrammi andmed või käivitage „npm run new -- picture {file}“.',
    },
  },
  pl: {
    'missing-alt': {
      message: 'Brakuje opisu obrazu',
      repair: 'Wpisz między ![ a ], co przedstawia obraz, dla kogoś, kto go nie widzi.',
    },
    'picture-metadata': {
      message:
        'W obrazie są ukryte dane ({found}), na przykład o miejscu, czasie i aparacie, a nie może ich być',
      repair: 'Uruchom „npm run new -- picture {file}”: polecenie je usunie.',
    },
    'picture-too-large': {
      message: 'Zbyt duży obraz: {found}, oczekiwano najwyżej {expected}',
      repair: 'Uruchom „npm run new -- picture {file}”: polecenie zmniejszy obraz.',
    },
    'picture-type': {
      message: 'Niewłaściwy rodzaj obrazu „{found}”, oczekiwano {expected}',
      repair:
        'Uruchom „npm run new -- picture {file}”: polecenie zapisze go w formacie, który pokazują wszystkie przeglądarki.',
    },
    'remote-image': {
      message: 'Nieoczekiwany obraz z innego serwisu „{found}”, oczekiwano pliku tego serwisu',
      repair: 'Zapisz obraz w folderze „img” obok tekstu, jeśli pozwala na to licencja.',
    },
    'unsafe-svg': {
      message: 'Niewłaściwa zawartość rysunku „{found}”, oczekiwano tylko kształtów i tekstu',
      repair:
        'Usuń skrypty, odnośniki, osadzone obrazy i dane programu graficznego albo uruchom „npm run new -- picture {file}”.',
    },
  },
};

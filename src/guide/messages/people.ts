import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules that protect people: personal data, and consent to pictures, by language. */
export const PEOPLE_MESSAGES: Record<
  Language,
  Pick<
    RuleMessages,
    'email-address' | 'personal-code' | 'phone-number' | 'missing-consent' | 'unlisted-picture'
  >
> = {
  en: {
    'email-address': {
      message: 'Unexpected e-mail address "{found}", expected none',
      repair: 'Remove it; name the institution, whose website gives its address.',
    },
    'personal-code': {
      message: 'Unexpected personal code "{found}", expected none',
      repair: 'Remove it, and tell the editors if it has already been published.',
    },
    'phone-number': {
      message: 'Unexpected telephone number "{found}", expected none',
      repair: 'Remove it; name the institution, whose website gives its number.',
    },
    'missing-consent': {
      message: 'Missing consent of the people who can be recognised in a picture',
      repair:
        'Write after "consent:" who keeps their written consent (a role or institution, no names), or choose another picture.',
    },
    'unlisted-picture': {
      message: 'Missing entry of the picture "{found}" in the front matter of its text',
      repair:
        'Add "pictures: [{file: img/{found}, people: none}]" to the original; where somebody can be recognised, write "people: recognisable" and "consent".',
    },
  },
  lt: {
    'email-address': {
      message: 'Netikėtas el. pašto adresas „{found}“, tekste jo neturi būti',
      repair: 'Pašalinkite jį; nurodykite įstaigą, kurios svetainėje yra adresas.',
    },
    'personal-code': {
      message: 'Netikėtas asmens kodas „{found}“, tekste jo neturi būti',
      repair: 'Pašalinkite jį, o jei jau paskelbtas, praneškite redakcijai.',
    },
    'phone-number': {
      message: 'Netikėtas telefono numeris „{found}“, tekste jo neturi būti',
      repair: 'Pašalinkite jį; nurodykite įstaigą, kurios svetainėje yra numeris.',
    },
    'missing-consent': {
      message: 'Trūksta žmonių, kuriuos paveikslėlyje galima atpažinti, sutikimo',
      repair:
        'Po „consent:“ įrašykite, kas saugo jų rašytinį sutikimą (pareigos arba įstaiga, be vardų), arba parinkite kitą paveikslėlį.',
    },
    'unlisted-picture': {
      message: 'Paveikslėlis „{found}“ neįrašytas jo teksto antraštės laukuose',
      repair:
        'Įrašykite originale „pictures: [{file: img/{found}, people: none}]“; jei ką nors galima atpažinti, rašykite „people: recognisable“ ir „consent“.',
    },
  },
  lv: {
    'email-address': {
      message: 'Negaidīta e-pasta adrese “{found}”, tekstā tās nedrīkst būt',
      repair: 'Noņemiet to; nosauciet iestādi, kuras vietnē ir adrese.',
    },
    'personal-code': {
      message: 'Negaidīts personas kods “{found}”, tekstā tā nedrīkst būt',
      repair: 'Noņemiet to un, ja tas jau ir publicēts, paziņojiet redakcijai.',
    },
    'phone-number': {
      message: 'Negaidīts tālruņa numurs “{found}”, tekstā tā nedrīkst būt',
      repair: 'Noņemiet to; nosauciet iestādi, kuras vietnē ir numurs.',
    },
    'missing-consent': {
      message: 'Trūkst attēlā atpazīstamo cilvēku piekrišanas',
      repair:
        'Aiz “consent:” ierakstiet, kas glabā viņu rakstisko piekrišanu (amats vai iestāde, bez vārdiem), vai izvēlieties citu attēlu.',
    },
    'unlisted-picture': {
      message: 'Attēls “{found}” nav ierakstīts sava teksta ievada laukos',
      repair:
        'Ierakstiet oriģinālā “pictures: [{file: img/{found}, people: none}]”; ja kādu var atpazīt, rakstiet “people: recognisable” un “consent”.',
    },
  },
  et: {
    'email-address': {
      message: 'Ootamatu e-posti aadress „{found}“, tekstis ei tohi seda olla',
      repair: 'Eemaldage see; nimetage asutus, kelle veebilehel aadress on.',
    },
    'personal-code': {
      message: 'Ootamatu isikukood „{found}“, tekstis ei tohi seda olla',
      repair: 'Eemaldage see ja kui see on juba avaldatud, andke toimetusele teada.',
    },
    'phone-number': {
      message: 'Ootamatu telefoninumber „{found}“, tekstis ei tohi seda olla',
      repair: 'Eemaldage see; nimetage asutus, kelle veebilehel number on.',
    },
    'missing-consent': {
      message: 'Puudub pildil äratuntavate inimeste nõusolek',
      repair:
        'Kirjutage „consent:“ järele, kes hoiab nende kirjalikku nõusolekut (amet või asutus, ilma nimedeta), või valige teine pilt.',
    },
    'unlisted-picture': {
      message: 'Pilt „{found}“ puudub oma teksti päiseväljadelt',
      repair:
        'Lisage originaali „pictures: [{file: img/{found}, people: none}]“; kui kedagi on võimalik ära tunda, kirjutage „people: recognisable“ ja „consent“.',
    },
  },
  pl: {
    'email-address': {
      message: 'Nieoczekiwany adres e-mail „{found}”, w tekście nie może go być',
      repair: 'Usuń go; podaj instytucję, na której stronie jest adres.',
    },
    'personal-code': {
      message:
        'Nieoczekiwany numer PESEL lub inny osobisty numer „{found}”, w tekście nie może go być',
      repair: 'Usuń go, a jeśli został już opublikowany, powiadom redakcję.',
    },
    'phone-number': {
      message: 'Nieoczekiwany numer telefonu „{found}”, w tekście nie może go być',
      repair: 'Usuń go; podaj instytucję, na której stronie jest numer.',
    },
    'missing-consent': {
      message: 'Brakuje zgody osób, które można rozpoznać na obrazie',
      repair:
        'Wpisz po „consent:”, kto przechowuje ich pisemną zgodę (stanowisko lub instytucja, bez nazwisk), albo wybierz inny obraz.',
    },
    'unlisted-picture': {
      message: 'Obrazu „{found}” brakuje w polach nagłówka jego tekstu',
      repair:
        'Dodaj w oryginale „pictures: [{file: img/{found}, people: none}]”; jeśli kogoś można rozpoznać, wpisz „people: recognisable” i „consent”.',
    },
  },
};

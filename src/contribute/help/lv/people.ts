import type {GroupHelp} from '../ruleHelp';

/** What is said in Latvian about the rules of personal data. */
export const people: GroupHelp<'people'> = {
  'email-address': {
    title: 'E-pasta adrese tekstā',
    meaning:
      'Adreses no publiskiem tekstiem vāc surogātpastam, un cilvēki maina darbavietu. Turklāt adrese pieder cilvēkam.',
    repair: 'Noņemiet to un nosauciet iestādi.',
  },
  'personal-code': {
    title: 'Personas kods tekstā',
    meaning:
      'Skaitlis izskatās pēc personas koda. Kam tas ir, tas var cilvēkam kaitēt, un reiz publicēto vairs nevar atsaukt.',
    repair: 'Noņemiet to un, ja tas jau bija publisks, tūlīt paziņojiet redakcijai.',
  },
  'phone-number': {
    title: 'Tālruņa numurs tekstā',
    meaning: 'Numurs publiskā tekstā ir privāta lieta un drīz noveco.',
    repair: 'Noņemiet to un nosauciet iestādi, kuras vietnē ir numurs.',
  },
};

/** What is said in Latvian about the rules of pictures. */
export const pictures: GroupHelp<'pictures'> = {
  'missing-consent': {
    title: 'Cilvēks bez piekrišanas',
    meaning:
      'Attēlā kādu var atpazīt, bet laukos nav teikts, kas glabā šī cilvēka rakstisko piekrišanu. Bez piekrišanas attēlu publicēt nedrīkst.',
    repair:
      'Ierakstiet, kas glabā piekrišanu (amats vai iestāde, bez vārdiem), vai izvēlieties citu attēlu.',
  },
  'picture-metadata': {
    title: 'Attēlā slēpti dati',
    meaning:
      'Fotoaparāti un tālruņi ieraksta attēlos vietu, laiku un ierīci. Ikviens varētu izlasīt, kur un kad fotografēti bērni.',
    repair: 'Palaidiet paziņojumā nosaukto komandu; attēla izskats nemainīsies.',
  },
  'picture-too-large': {
    title: 'Pārāk liels attēls',
    meaning:
      'Liels attēls lēni ielādējas un tālrunī maksā naudu. Vairāk punktu, nekā lapa var parādīt, nevienam nepalīdz.',
    repair: 'Palaidiet paziņojumā nosaukto komandu: tā attēlu samazinās.',
  },
  'picture-type': {
    title: 'Cits attēla veids, nekā saka nosaukums',
    meaning: 'Faila saturs neatbilst nosaukumam, vai arī to rāda ne visi pārlūki.',
    repair: 'Palaidiet paziņojumā nosaukto komandu: tā saglabās attēlu piemērotā formātā.',
  },
  'unlisted-picture': {
    title: 'Neierakstīts attēls',
    meaning:
      'Katru attēlu ieraksta pie tā teksta un norāda, vai tajā kādu var atpazīt. Tā nevienu nepublicē bez viņa ziņas.',
    repair: 'Pievienojiet attēlu oriģinālā laukam pictures.',
  },
  'unsafe-svg': {
    title: 'Zīmējums, kurā ir ne tikai figūras',
    meaning:
      'SVG zīmējumos var būt skripti, saites un sveši attēli. Pieņem tikai figūras un tekstu.',
    repair:
      'Palaidiet paziņojumā nosaukto komandu vai saglabājiet zīmējumu no jauna kā vienkāršu SVG.',
  },
};

/** What is said in Latvian about the rules of style. */
export const style: GroupHelp<'style'> = {
  'hard-to-read': {
    title: 'Grūti lasāms teksts',
    meaning:
      'Pēc zināmas formulas teikumi un vārdi ir garāki, nekā ērti vairumam lasītāju. Formula skaita, bet nesaprot, tāpēc tas ir tikai padoms.',
    repair: 'Sadaliet garus teikumus un izvēlieties īsākus vārdus, ja tie nozīmē to pašu.',
  },
  'long-sentence': {
    title: 'Garš teikums',
    meaning: 'Garā teikumā daudzi pazaudē domu, visvairāk tie, kas lasa svešvalodā. Tas ir padoms.',
    repair: 'Sadaliet to divos teikumos.',
  },
};

import type {GroupHelp} from '../ruleHelp';

/** What is said in Lithuanian about the rules of entries and their translations. */
export const entries: GroupHelp<'entries'> = {
  'duplicate-id': {
    title: 'Pasikartojantis identifikatorius',
    meaning:
      'Du skyriai, terminai, šaltiniai ar antraštės turi tą patį identifikatorių, todėl nuoroda gali reikšti bet kurį iš jų.',
    repair: 'Vienam suteikite kitą identifikatorių ir pataisykite nuorodas į jį.',
  },
  'malformed-stamp': {
    title: 'Įrašas, kuris nėra kontrolinis kodas',
    meaning:
      'Vertime saugomas kiekvieno originalo skirsnio kontrolinis kodas, kad vėliau būtų matyti, jog originalas pasikeitė. Jį įrašo komanda, ne žmogus.',
    repair:
      'Palyginkite abu tekstus ir paleiskite pranešime nurodytą komandą: ji kodą įrašys iš naujo.',
  },
  'missing-english': {
    title: 'Nėra teksto anglų kalba',
    meaning:
      'Skaitytojams, kurių kalba teksto nėra, rodomas angliškas. Be jo jie matytų kalbą, kurios galbūt nemoka.',
    repair: 'Pridėkite vertimą į anglų kalbą; trumpas ir tikslus geriau nei jokio.',
  },
  'missing-stamp': {
    title: 'Vertimas, kurio niekas nepalygino',
    meaning:
      'Vertime nenurodyta, su kokia originalo būsena jis palygintas. Todėl neaišku, ar jis atnaujintas.',
    repair: 'Palyginkite abu tekstus ir paleiskite pranešime nurodytą komandą.',
  },
  'no-original': {
    title: 'Vien vertimai',
    meaning:
      'Visi šio įrašo tekstai pažymėti kaip vertimai. Vienas turi būti originalas: jame rašomi duomenys, su juo lyginami kiti.',
    repair:
      'Pašalinkite lauką translation iš pirmiausia parašyto teksto ir įrašykite ten duomenis.',
  },
  'orphaned-stamp': {
    title: 'Nebesamo skirsnio įrašas',
    meaning:
      'Vertime liko įrašas apie skirsnį, kurio nebėra nei jame, nei originale. Dėl tokių likučių vertimo būsena rodoma neteisingai.',
    repair: 'Palyginkite abu tekstus ir paleiskite pranešime nurodytą komandą: ji įrašą pašalins.',
  },
  'second-original': {
    title: 'Du originalai',
    meaning:
      'Du to paties įrašo tekstai vadina save originalu. Jų duomenys galėtų skirtis, ir niekas nežinotų, kurie galioja.',
    repair: 'Vieną iš jų paverskite vertimu ir pašalinkite iš jo duomenis.',
  },
  'translation-of-mismatch': {
    title: 'Ne tas originalas',
    meaning:
      'Vertime nurodyta ne originalo kalba. Jis būtų lyginamas ne su tuo tekstu, iš kurio išverstas.',
    repair: 'Po of: įrašykite originalo kalbą.',
  },
  'translation-without-original': {
    title: 'Vertimas be originalo',
    meaning:
      'Toje pačioje vietoje nėra teksto originalo kalba. Dažnai originalas perkeltas ar pervadintas, o vertimas pamirštas.',
    repair: 'Abiem suteikite tą patį aplanką ir vardą arba pridėkite originalą.',
  },
};

/** What is said in Lithuanian about the rules of a translation beside its original. */
export const agreement: GroupHelp<'agreement'> = {
  'citations-differ': {
    title: 'Kiti šaltiniai nei originale',
    meaning:
      'Skirsnyje nurodyti kiti šaltiniai nei tame pačiame originalo skirsnyje. Abiejų kalbų skaitytojai turi galėti patikrinti tuos pačius įrodymus.',
    repair: 'Nurodykite tuos pačius šaltinius; naują pirma įrašykite į originalą.',
  },
  'items-differ': {
    title: 'Kitokio ilgio sąrašai',
    meaning:
      'Sąraše ar lentelėje yra daugiau arba mažiau eilučių nei originale. Dažniausiai verčiant eilutė praleista.',
    repair: 'Palyginkite sąrašus po vieną ir įrašykite, ko trūksta.',
  },
  'numbers-differ': {
    title: 'Kiti skaičiai nei originale',
    meaning:
      'Skaičiaus trūksta arba parašytas kitas. Klaidingas skaičius – blogiausia vertimo klaida, nes atrodo teisingas.',
    repair: 'Palyginkite su originalu; kas ten parašyta skaitmenimis, rašykite skaitmenimis.',
  },
  'terms-differ': {
    title: 'Nepažymėti terminai',
    meaning:
      'Originale pažymėti žodynėlio žodžiai, kurie šiame skirsnyje nepažymėti, arba atvirkščiai. Žodžio nežinantis skaitytojas liktų be paaiškinimo.',
    repair: 'Pažymėkite tuos pačius terminus savo kalbos žodžiais.',
  },
  'too-short': {
    title: 'Per trumpas vertimas',
    meaning: 'Vertimas daug trumpesnis už originalą. Greičiausiai praleista pastraipa.',
    repair: 'Palyginkite skirsnį po skirsnio ir išverskite, ko trūksta.',
  },
};

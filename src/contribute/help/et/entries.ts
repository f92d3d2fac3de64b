import type {GroupHelp} from '../ruleHelp';

/** What is said in Estonian about the rules of entries and their translations. */
export const entries: GroupHelp<'entries'> = {
  'duplicate-id': {
    title: 'Tunnus on kasutusel kaks korda',
    meaning:
      'Kahel peatükil, terminil, allikal või pealkirjal on sama tunnus, nii et link võib tähendada neist ükskõik kumba.',
    repair: 'Andke ühele teine tunnus ja parandage lingid sellele.',
  },
  'malformed-stamp': {
    title: 'Kirje, mis ei ole kontrollkood',
    meaning:
      'Tõlkes on originaali iga osa kontrollkood, et hiljem märgata, kui originaal on muutunud. Selle kirjutab käsk, mitte inimene.',
    repair:
      'Võrrelge mõlemat teksti ja käivitage teates nimetatud käsk: see kirjutab koodi uuesti.',
  },
  'missing-english': {
    title: 'Ingliskeelne tekst puudub',
    meaning:
      'Lugejatele, kelle keeles teksti ei ole, näidatakse ingliskeelset. Ilma selleta näeksid nad keelt, mida nad ehk ei oska.',
    repair: 'Lisage tõlge inglise keelde; lühike ja täpne on parem kui mitte midagi.',
  },
  'missing-stamp': {
    title: 'Tõlge, mida keegi ei ole võrrelnud',
    meaning:
      'Tõlge ei ütle, millise originaali seisuga seda on võrreldud. Seepärast ei ole teada, kas see on ajakohane.',
    repair: 'Võrrelge mõlemat teksti ja käivitage teates nimetatud käsk.',
  },
  'no-original': {
    title: 'Ainult tõlked',
    meaning:
      'Kõik selle kirje tekstid on märgitud tõlgeteks. Üks peab olema originaal: selles on andmed, sellega võrreldakse teisi.',
    repair: 'Kustutage väli translation tekstist, mis kirjutati esimesena, ja lisage sinna andmed.',
  },
  'orphaned-stamp': {
    title: 'Kirje osa kohta, mida enam ei ole',
    meaning:
      'Tõlkesse on jäänud kirje osa kohta, mida ei ole enam selles ega originaalis. Selliste jääkide tõttu näidatakse tõlke seisu valesti.',
    repair: 'Võrrelge mõlemat teksti ja käivitage teates nimetatud käsk: see eemaldab kirje.',
  },
  'second-original': {
    title: 'Kaks originaali',
    meaning:
      'Ühe kirje kaks teksti nimetavad end mõlemad originaaliks. Nende andmed võiksid erineda ja keegi ei teaks, millised kehtivad.',
    repair: 'Tehke üks neist tõlkeks ja kustutage sellest andmed.',
  },
  'translation-of-mismatch': {
    title: 'Vale originaal',
    meaning:
      'Tõlge nimetab teist keelt, kui on originaali keel. Seda võrreldaks tekstiga, millest see ei ole tõlgitud.',
    repair: 'Kirjutage of: järele originaali keel.',
  },
  'translation-without-original': {
    title: 'Tõlge ilma originaalita',
    meaning:
      'Samas kohas ei ole teksti originaali keeles. Sageli on originaal viidud mujale või ümber nimetatud ja tõlge ununenud.',
    repair: 'Andke mõlemale sama kaust ja nimi või lisage originaal.',
  },
};

/** What is said in Estonian about the rules of a translation beside its original. */
export const agreement: GroupHelp<'agreement'> = {
  'citations-differ': {
    title: 'Teised allikad kui originaalis',
    meaning:
      'Selles osas viidatakse teistele allikatele kui originaali samas osas. Mõlema keele lugejad peavad saama kontrollida samu tõendeid.',
    repair: 'Viidake samadele allikatele; uus lisage kõigepealt originaali.',
  },
  'items-differ': {
    title: 'Teise pikkusega loendid',
    meaning:
      'Loendis või tabelis on rohkem või vähem ridu kui originaalis. Enamasti on tõlkides mõni rida vahele jäänud.',
    repair: 'Võrrelge loendeid ükshaaval ja lisage, mis puudub.',
  },
  'numbers-differ': {
    title: 'Teised arvud kui originaalis',
    meaning:
      'Arv puudub või on seal teine. Vale arv on tõlke halvim viga, sest see näeb õige välja.',
    repair: 'Võrrelge originaaliga; mis on seal numbritega, kirjutage numbritega.',
  },
  'terms-differ': {
    title: 'Märkimata terminid',
    meaning:
      'Originaalis on märgitud sõnastiku sõnu, mida selles osas ei ole märgitud, või vastupidi. Lugeja, kes sõna ei tunne, jääks seletuseta.',
    repair: 'Märkige samad terminid oma keele sõnadega.',
  },
  'too-short': {
    title: 'Liiga lühike tõlge',
    meaning: 'Tõlge on originaalist palju lühem. Tõenäoliselt on mõni lõik vahele jäänud.',
    repair: 'Võrrelge osa osa haaval ja tõlkige, mis puudub.',
  },
};

import type {GroupHelp} from '../ruleHelp';

/** What is said in Estonian about the rules of personal data. */
export const people: GroupHelp<'people'> = {
  'email-address': {
    title: 'E-posti aadress tekstis',
    meaning:
      'Avalike tekstide aadresse kogutakse rämpsposti jaoks ja inimesed vahetavad töökohta. Pealegi kuulub aadress inimesele.',
    repair: 'Eemaldage see ja nimetage asutus.',
  },
  'personal-code': {
    title: 'Isikukood tekstis',
    meaning:
      'Arv näeb välja nagu isikukood. Kellel see on, võib inimesele kahju teha, ja kord avaldatut tagasi võtta ei saa.',
    repair: 'Eemaldage see ja kui see oli juba avalik, andke toimetusele kohe teada.',
  },
  'phone-number': {
    title: 'Telefoninumber tekstis',
    meaning: 'Number avalikus tekstis on eraasi ja vananeb ruttu.',
    repair: 'Eemaldage see ja nimetage asutus, kelle veebilehel number on.',
  },
};

/** What is said in Estonian about the rules of pictures. */
export const pictures: GroupHelp<'pictures'> = {
  'missing-consent': {
    title: 'Inimene ilma nõusolekuta',
    meaning:
      'Pildil on võimalik keegi ära tunda, kuid väljad ei ütle, kes hoiab tema kirjalikku nõusolekut. Ilma nõusolekuta pilti avaldada ei tohi.',
    repair:
      'Kirjutage, kes nõusolekut hoiab (amet või asutus, ilma nimedeta), või valige teine pilt.',
  },
  'picture-metadata': {
    title: 'Pildis peidetud andmed',
    meaning:
      'Kaamerad ja telefonid kirjutavad piltidesse koha, aja ja seadme. Igaüks saaks lugeda, kus ja millal lapsi pildistati.',
    repair: 'Käivitage teates nimetatud käsk; pilt näeb pärast samasugune välja.',
  },
  'picture-too-large': {
    title: 'Liiga suur pilt',
    meaning:
      'Suur pilt laadib aeglaselt ja maksab telefonis raha. Rohkem punkte, kui leht näidata suudab, ei aita kedagi.',
    repair: 'Käivitage teates nimetatud käsk: see teeb pildi väiksemaks.',
  },
  'picture-type': {
    title: 'Teist liiki pilt, kui nimi ütleb',
    meaning: 'Faili sisu ei vasta nimele või ei näita seda kõik brauserid.',
    repair: 'Käivitage teates nimetatud käsk: see salvestab pildi sobivas vormingus.',
  },
  'unlisted-picture': {
    title: 'Kirja panemata pilt',
    meaning:
      'Iga pilt pannakse kirja oma teksti juures ja öeldakse, kas sellel on võimalik kedagi ära tunda. Nii ei avaldata kedagi küsimata.',
    repair: 'Lisage pilt originaalis väljale pictures.',
  },
  'unsafe-svg': {
    title: 'Joonis, milles ei ole ainult kujundid',
    meaning:
      'SVG-joonistes võib olla skripte, linke ja võõraid pilte. Läbi lastakse ainult kujundid ja tekst.',
    repair: 'Käivitage teates nimetatud käsk või salvestage joonis uuesti lihtsa SVG-na.',
  },
};

/** What is said in Estonian about the rules of style. */
export const style: GroupHelp<'style'> = {
  'hard-to-read': {
    title: 'Raskesti loetav tekst',
    meaning:
      'Tuntud valemi järgi on laused ja sõnad pikemad, kui enamikule lugejatest meeldib. Valem loendab, aga ei mõista, seepärast on see ainult nõuanne.',
    repair: 'Jagage pikad laused ja valige lühemad sõnad, kui need tähendavad sama.',
  },
  'long-sentence': {
    title: 'Pikk lause',
    meaning:
      'Pikas lauses kaotavad paljud järje, kõige enam need, kes loevad võõrkeeles. See on nõuanne.',
    repair: 'Jagage see kaheks lauseks.',
  },
};

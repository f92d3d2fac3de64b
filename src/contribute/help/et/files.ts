import type {GroupHelp} from '../ruleHelp';

/** What is said in Estonian about the rules of files and folders. */
export const files: GroupHelp<'files'> = {
  'bad-file-name': {
    title: 'Nimi, mis aadressiks ei sobi',
    meaning:
      'Faili või kausta nimi saab lehe aadressi osaks. Suuri tähti, tühikuid ja täpitähti kirjutavad süsteemid erinevalt, nii et lingid lakkavad töötamast.',
    repair: 'Kasutage väikesi tähti a–z, numbreid ja sidekriipse; peatüki nime alustage numbriga.',
  },
  'mdx-file': {
    title: 'Tekst, milles võib olla programmikoodi',
    meaning:
      'Failides lõpuga .mdx võib olla koodi, mis käivituks veebilehte koostades. Selle juhendi tekstid on tavaline Markdown, nii et igaühe teksti saab vastu võtta ilma riskita.',
    repair: 'Nimetage fail ümber nii, et lõpus on .md, ja võtke kood välja.',
  },
  'not-utf8': {
    title: 'Tähed on salvestatud teises kodeeringus',
    meaning:
      'Fail on salvestatud vanas kodeeringus, milles sellised tähed nagu ž või õ muutuvad teisteks märkideks. UTF-8 sobib kõigi viie keele tähtedele.',
    repair: 'Salvestage fail uuesti UTF-8 kodeeringus ja vaadake üle, kas kõik tähed on õiged.',
  },
  symlink: {
    title: 'Viit faili asemel',
    meaning:
      'Sümbolviit juhatab arvuti teise kohta, mida teistel ei ole või mida ei tohi avaldada.',
    repair: 'Pange sinna faili enda koopia.',
  },
  'too-complex': {
    title: 'Liiga pikk või keerukas tekst',
    meaning:
      'Paljude tuhandete tähemärkidega lõik või sügavalt üksteise sees olevad loendid ja tsitaadid peataksid kontrolli ja veebilehe koostamise. Ka inimesed sellist teksti ei loe.',
    repair: 'Jätke lõikude vahele tühje ridu ja lihtsustage loendeid.',
  },
  'too-large': {
    title: 'Liiga suur fail',
    meaning:
      'Tekstifailis võib olla miljon baiti, seda on rohkem kui raamatus. Suurem fail on enamasti viga, näiteks tekstina kleebitud pilt.',
    repair: 'Võtke välja see, mis ei ole tekst, või jagage mitmesse faili.',
  },
  'unexpected-file': {
    title: 'Fail vales kohas',
    meaning:
      'Sisukaustades on ainult tekstid, loendid ja pildid, igaüks omal kohal. Kõik muu avaldataks kontrollimata.',
    repair: 'Viige fail õigesse kausta; pildid pange teksti kõrvale kausta img.',
  },
  'unknown-language': {
    title: 'Keel, mida juhendis ei ole',
    meaning:
      'Faili või kausta nimi ütleb teksti keele. Juhendis on en, lt, lv, et ja pl; muu koodiga teksti ei leiaks keegi.',
    repair: 'Nimetage ümber teksti keele järgi.',
  },
  'unreadable-file': {
    title: 'Fail, mida ei õnnestunud lugeda',
    meaning:
      'Kontroll ei saanud faili avada või on pilt rikutud. Mida ei ole kontrollitud, seda ei avaldata.',
    repair: 'Andke õigus faili lugeda või asendage see terve koopiaga.',
  },
};

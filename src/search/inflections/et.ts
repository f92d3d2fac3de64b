import type {Inflections} from './inflections';

/** Estonian. */
export const ESTONIAN_INFLECTIONS: Inflections = {
  nouns: `
partnerluskiri partnerluskirja partnerluskirjale
õpetaja õpetajat õpetajale õpetajaga õpetajad õpetajate õpetajatele õpetajaid
kool kooli koolis koolist koolid koolide koole koolides
õpilane õpilase õpilast õpilased õpilaste õpilasi õpilastele
inimene inimese inimest inimesed inimeste inimesi inimestega
laps lapse last lapsed laste lapsi lastele
raamat raamatu raamatut raamatus raamatud raamatute raamatuid
tund tunni tundi tunnid tundide tunde tundides
klass klassi klassis klassid klasside klasse
päev päeva päevad päevade päevi päeval
aasta aastat aastal aastad aastate aastaid
töö tööd tööle tööga töödest tööde töid
vesi vee vett vees veega veed
käsi käe kätt käes käed käte
mees mehe meest mehed meeste mehi
naine naise naist naised naiste naisi
ema emale emaga emad emade emasid
isa isale isaga isad isade isasid
vend venna venda vennad vendade vendi
õde õe õed õdede õdesid
poeg poja poega pojad poegade poegi
tütar tütre tütart tütred tütarde
sõber sõbra sõpra sõbrad sõprade sõpru
keel keele keelt keeles keeled keelte keeli
sõna sõnad sõnade sõnu sõnaga
linn linna linnas linnad linnade linnu
maja majad majade maju majas
tuba toa toas toad tubade
laud laua laual lauad laudade laudu
aken akna akent aknad akende
tee teed teel teede teid
jõgi jõe jões jõed jõgede
mägi mäe mäel mäed mägede
nimi nime nimed nimede nimesid
süda südame südant südamed südamete
võti võtme võtit võtmed võtmete
liige liikme liiget liikmed liikmete liikmeid
hammas hamba hammast hambad hammaste hambaid
rahvas rahva rahvast rahvad rahvaste
küsimus küsimuse küsimust küsimused küsimuste küsimusi
vastus vastuse vastust vastused vastuste vastuseid
võimalus võimaluse võimalust võimalused võimaluste võimalusi
kogemus kogemuse kogemust kogemused kogemuste kogemusi
oskus oskuse oskust oskused oskuste oskusi
haridus hariduse haridust hariduses
tegevus tegevuse tegevust tegevused tegevuste tegevusi
juht juhi juhti juhid juhtide juhte
juhtimine juhtimise juhtimist juhtimises
õppimine õppimise õppimist õppimises
projekt projekti projektis projektid projektide projekte
rühm rühma rühmas rühmad rühmade rühmi
kogukond kogukonna kogukonda kogukonnad kogukondade
eesmärk eesmärgi eesmärki eesmärgid eesmärkide eesmärke
näide näite näidet näited näidete näiteid
uuring uuringu uuringut uuringud uuringute uuringuid
pere peret peres pered perede peresid
naaber naabri naabrit naabrid naabrite
number numbri numbrit numbrid numbrite numbreid
lugu loo loos lood lugude lugusid
nägu näo näol näod nägude
park pargi parki pargis pargid parkide
leib leiva leiba leivad leibade
aeg aja aega ajal ajad aegade
vaatlus vaatluse vaatlust vaatlused vaatluste vaatlusi
`,
  verbs: `
õppima õppida õpin õpib õppis õppisin õppinud õpitud
õpetama õpetada õpetan õpetab õpetas õpetasin õpetanud õpetatud
lugema lugeda loen loeb luges lugesin lugenud loetud
kirjutama kirjutada kirjutan kirjutab kirjutas kirjutanud kirjutatud
töötama töötada töötan töötab töötas töötanud töötatud
tegema teha teen teeb tegi tegin teinud tehtud
minema minna lähen läheb läks läksin läinud
tulema tulla tulen tuleb tuli tulin tulnud
olema olla olen on oli olin olnud
saama saada saan saab sai sain saanud saadud
võtma võtta võtan võtab võttis võtnud võetud
andma anda annan annab andis andnud antud
nägema näha näen näeb nägi nägin näinud
rääkima rääkida räägin räägib rääkis rääkinud räägitud
mõtlema mõelda mõtlen mõtleb mõtles mõelnud mõeldud
teadma teada tean teab teadis teadnud
tahtma tahta tahan tahab tahtis tahtnud
võima võida võin võib võis võinud
aitama aidata aitan aitab aitas aidanud aidatud
hakkama hakata hakkan hakkab hakkas hakanud hakatud
vaatama vaadata vaatan vaatab vaatas vaadanud vaadatud
küsima küsida küsin küsib küsis küsinud küsitud
vastama vastata vastan vastab vastas vastanud vastatud
jooksma joosta jooksen jookseb jooksis jooksnud
sõitma sõita sõidan sõidab sõitis sõitnud sõidetud
ostma osta ostan ostab ostis ostnud ostetud
otsima otsida otsin otsib otsis otsinud otsitud
leidma leida leian leiab leidis leidnud leitud
arendama arendada arendan arendab arendas arendanud arendatud
kuulama kuulata kuulan kuulab kuulas kuulanud kuulatud
jagama jagada jagan jagab jagas jaganud jagatud
elama elada elan elab elas elanud
`,
  adjectives: `
hea head heas headel heade häid
uus uue uut uued uute uusi
suur suure suurt suured suurte suuri
väike väikese väikest väikesed väikeste väikesi
vana vanad vanade vanu vanas
noor noore noort noored noorte noori
pikk pika pikka pikad pikkade pikki
ilus ilusa ilusat ilusad ilusate ilusaid
tähtis tähtsa tähtsat tähtsad tähtsate tähtsaid
oluline olulise olulist olulised oluliste olulisi
kaasav kaasava kaasavat kaasavad kaasavate kaasavaid
õnnelik õnneliku õnnelikku õnnelikud õnnelike
raske rasket rasked raskete raskeid
kerge kerget kerged kergete kergeid
tugev tugeva tugevat tugevad tugevate tugevaid
vaba vabad vabade vabu vabas
ühine ühise ühist ühised ühiste ühiseid
punane punase punast punased punaste punaseid
valge valget valged valgete valgeid
rikas rikka rikast rikkad rikaste rikkaid
`,
  apart: `
kool koll
õpetaja õpilane
õppima õpetama
laps lapp
raamat raam
tund tunne
klass klaas
päev päike
keel kell
linn lind
maja maik
laud laul
tee teema
sõna sõnum
nimi nimekiri
küsima küsimus
park pakk
juht juhend
vesi veski
aeg aed
`,
};

import type {Inflections} from './inflections';

/** Lithuanian. */
export const LITHUANIAN_INFLECTIONS: Inflections = {
  nouns: `
mokytojas mokytojo mokytojui mokytoją mokytoju mokytojai mokytojų mokytojams mokytojus mokytojuose
mokykla mokyklos mokyklai mokyklą mokykloje mokyklų mokykloms mokyklose
kaišiadorys kaišiadorių kaišiadorims kaišiadoris kaišiadorimis kaišiadoryse
mokinys mokinio mokiniui mokinį mokiniai mokinių mokiniams mokinius
vaikas vaiko vaikui vaiką vaikai vaikų vaikams vaikus vaikuose
tėvas tėvo tėvui tėvą tėvai tėvų tėvams
knyga knygos knygą knygoje knygų knygas knygose
pamoka pamokos pamoką pamokoje pamokų pamokas pamokose
dalykas dalyko dalyką dalykai dalykų dalykams
klasė klasės klasei klasę klasėje klasių klasėms klasėse
žmogus žmogaus žmogui žmogų žmonės žmonių žmonėms žmones
diena dienos dieną dienų dienas dienomis
metai metų metams metus metais
darbas darbo darbui darbą darbe darbai darbų darbus
vanduo vandens vandeniui vandenį vandenyje
akmuo akmens akmenį akmenys akmenų
sesuo sesers seseriai seserį seserys seserų
duktė dukters dukterį dukterys dukterų
brolis brolio broliui brolį broliai brolių
šuo šuns šuniui šunį šunys šunų
akis akies akį akys akių akimis
ausis ausies ausį ausys ausų
širdis širdies širdį širdyje širdžių
naktis nakties naktį naktyje naktų naktimis
valstybė valstybės valstybei valstybę valstybių valstybėse
miestas miesto mieste miestai miestų miestuose
kalba kalbos kalbą kalboje kalbų kalbomis
medis medžio medį medžiai medžių medžiuose
žodis žodžio žodį žodžiai žodžių žodžiais
sūnus sūnaus sūnui sūnų sūnūs sūnums
turgus turgaus turgų turguje turgūs
profesorius profesoriaus profesoriui profesorių profesoriai profesoriams
direktorius direktoriaus direktoriui direktoriumi direktoriai direktoriams
direktorė direktorės direktorei direktorę direktorių
bendruomenė bendruomenės bendruomenei bendruomenę bendruomenių bendruomenėse
ugdymas ugdymo ugdymui ugdymą ugdyme
stebėjimas stebėjimo stebėjimui stebėjimą stebėjimai stebėjimų
tobulėjimas tobulėjimo tobulėjimui tobulėjimą
galimybė galimybės galimybę galimybių galimybėms
patirtis patirties patirtį patirtys patirčių patirtimi
kompetencija kompetencijos kompetenciją kompetencijų kompetencijas
lyderystė lyderystės lyderystę lyderystei
švietimas švietimo švietimui švietimą švietime
suaugusysis suaugusiojo suaugusiųjų suaugusiesiems suaugusiuosius
projektas projekto projektą projektai projektų projektuose
grupė grupės grupę grupėje grupių grupėse
namas namo namui namą namai namų namuose
langas lango langą lange langai langų
stalas stalo stalą stalai stalų stalus
ranka rankos ranką rankų rankomis
galva galvos galvą galvoje galvų
kelias kelio kelią keliu keliai kelių keliuose
pavyzdys pavyzdžio pavyzdį pavyzdžiai pavyzdžių pavyzdžiais
klausimas klausimo klausimą klausimai klausimų klausimus
atsakymas atsakymo atsakymą atsakymai atsakymų
laikas laiko laikui laiką laiku laikai
tyrimas tyrimo tyrimą tyrimai tyrimų tyrimuose
tikslas tikslo tikslą tikslai tikslų tikslus
draugas draugo draugui draugą draugai draugų draugams
kaimynas kaimyno kaimynai kaimynų kaimynams
šeima šeimos šeimai šeimą šeimoje šeimų
moteris moters moteriai moterį moterys moterų moterims
vyras vyro vyrui vyrą vyrai vyrų
`,
  verbs: `
mokyti moko mokau mokė mokiau mokys mokytų mokyk mokant
mokytis mokosi mokausi mokėsi mokysis mokytųsi
dirbti dirba dirbu dirbo dirbau dirbs dirbtų dirbdamas
skaityti skaito skaitau skaitė skaitys skaitytų skaitydavo
rašyti rašo rašau rašė rašys rašytų
eiti eina einu ėjo ėjau eis eitų
turėti turi turiu turėjo turės turėtų
būti yra esu buvo buvau bus būtų
galėti gali galiu galėjo galės galėtų
norėti nori noriu norėjo norės norėtų
kalbėti kalba kalbu kalbėjo kalbės kalbėtų
žinoti žino žinau žinojo žinos žinotų
galvoti galvoja galvoju galvojo galvos
klausyti klauso klausau klausė klausys
klausti klausia klausiu klausė klaus
matyti mato matau matė matys matytų
gerti geria geriu gėrė gers gertų
valgyti valgo valgau valgė valgys
važiuoti važiuoja važiuoju važiavo važiuos
keliauti keliauja keliauju keliavo keliaus
organizuoti organizuoja organizavo organizuos organizuotų
stebėti stebi stebiu stebėjo stebės stebėtų
padėti padeda padedu padėjo padės
rasti randa randu rado ras rastų
imti ima imu ėmė ims imtų
duoti duoda duodu davė duos duotų
vesti veda vedu vedė ves vestų
kurti kuria kuriu kūrė kurs kurtų
augti auga augu augo augs augtų
keisti keičia keičiu keitė keis keistų
suprasti supranta suprantu suprato supras suprastų
gauti gauna gaunu gavo gaus gautų
`,
  adjectives: `
geras gero gerą geri gerų gera geros geresnis geriausias
naujas naujo naują nauji naujų nauja naujos naujesnis naujausias
didelis didelio didelį dideli didelė didelės didesnis didžiausias
mažas mažo mažą maži maža mažos mažesnis mažiausias
gražus gražaus gražų gražūs graži gražios gražesnis gražiausias
svarbus svarbaus svarbų svarbūs svarbi svarbios svarbesnis svarbiausias
įtraukus įtraukaus įtraukų įtrauki įtraukios
jaunas jauno jauną jauni jauna jaunos jaunesnis jauniausias
senas seno seną seni sena senos senesnis seniausias
aukštas aukšto aukštą aukšti aukšta aukštos aukštesnis
platus plataus platų platūs plati plačios platesnis
lengvas lengvo lengvą lengvi lengva lengvos lengvesnis
sunkus sunkaus sunkų sunkūs sunki sunkios sunkesnis
medinis medinio medinį mediniai medinė medinės
profesinis profesinio profesinį profesiniai profesinė profesinės profesinių
bendras bendro bendrą bendri bendra bendros bendresnis
lietuviškas lietuviško lietuvišką lietuviški lietuviška lietuviškos
laisvas laisvo laisvą laisvi laisva laisvos laisvesnis
stiprus stipraus stiprų stiprūs stipri stiprios stipresnis
paskutinis paskutinio paskutinį paskutiniai paskutinė paskutinės
`,
  apart: `
mokytojas mokykla
mokytojas mokinys
mokėti mokyti
kalbėti kalnas
rašyti prašyti
darbas daržas
metai metalas
klasė klasika
vaikas vaistas
knyga kniaukti
diena dieta
grupė grupuoti
namas nafta
langas lankas
ranka rankena
laikas laikraštis
vyras vyrauti
parašyti aprašyti
stebėti stebuklas
geras gerklė
`,
};

import type {Inflections} from './inflections';

/** Latvian. */
export const LATVIAN_INFLECTIONS: Inflections = {
  nouns: `
skolotājs skolotāja skolotājam skolotāju skolotājā skolotāji skolotājiem skolotājus
skolotāja skolotājas skolotājai skolotāju skolotājām
skola skolas skolai skolu skolā skolām skolās
skolēns skolēna skolēnam skolēnu skolēni skolēniem skolēnus
bērns bērna bērnam bērnu bērni bērniem bērnus bērnos
cilvēks cilvēka cilvēkam cilvēku cilvēki cilvēkiem
grāmata grāmatas grāmatai grāmatu grāmatā grāmatām
stunda stundas stundai stundu stundā stundām stundās
klase klases klasei klasi klasē klasēm klašu
diena dienas dienu dienā dienām
gads gada gadam gadu gadā gadi gadiem
darbs darba darbam darbu darbā darbi darbiem
ūdens ūdenim ūdeni ūdenī ūdeņi ūdeņiem
akmens akmenim akmeni akmeņi akmeņu
suns suņa sunim suni suņi suņiem
brālis brāļa brālim brāli brāļi brāļiem
māsa māsas māsai māsu māsām
māte mātes mātei māti mātēm
tēvs tēva tēvam tēvu tēvi tēviem
lācis lāča lācim lāci lāči lāčiem
zaķis zaķa zaķim zaķi zaķiem
galds galda galdam galdu galdā galdi
logs loga logam logu logā logi logiem
koks koka kokam koku kokā koki
roka rokas rokai roku rokā rokām
acs acij aci acīs acu acīm
auss ausij ausi ausu ausīm
nakts naktij nakti naktī naktis naktīm
sirds sirdij sirdi sirdī sirdīm
pils pilij pili pilī pilis pilīm
valsts valstij valsti valstī valstis valstīm
tirgus tirgum tirgu tirgū tirgi
ledus ledum ledu ledū
pilsēta pilsētas pilsētai pilsētu pilsētā pilsētām
valoda valodas valodai valodu valodā valodām
vārds vārda vārdam vārdu vārdi vārdiem
ceļš ceļa ceļam ceļu ceļā ceļi ceļiem
zirgs zirga zirgam zirgu zirgi
iela ielas ielai ielu ielā ielām
māja mājas mājai māju mājā mājām
izglītība izglītības izglītībai izglītību izglītībā
iespēja iespējas iespējai iespēju iespējām
pieredze pieredzes pieredzei pieredzi pieredzē
vadītājs vadītāja vadītājam vadītāju vadītāji vadītājiem
direktors direktora direktoram direktoru direktori direktoriem
grupa grupas grupai grupu grupā grupām
projekts projekta projektam projektu projektā projekti projektiem
prasme prasmes prasmi prasmju prasmēm
spēja spējas spēju spējām
mērķis mērķa mērķim mērķi mērķu mērķiem
jautājums jautājuma jautājumam jautājumu jautājumi jautājumiem
atbilde atbildes atbildei atbildi atbilžu atbildēm
draugs drauga draugam draugu draugi draugiem
ģimene ģimenes ģimenei ģimeni ģimeņu ģimenēm
sieviete sievietes sievietei sievieti sieviešu sievietēm
vīrietis vīrieša vīrietim vīrieti vīrieši vīriešiem
pasaule pasaules pasaulei pasauli pasaulē
kopiena kopienas kopienai kopienu kopienā kopienām
novērošana novērošanas novērošanai novērošanu novērošanā
pētījums pētījuma pētījumam pētījumu pētījumi pētījumiem
attīstība attīstības attīstībai attīstību attīstībā
vēstule vēstules vēstulei vēstuli vēstuļu vēstulēm
`,
  verbs: `
mācīt māca mācu mācīja mācīs mācītu mācot
mācīties mācās mācos mācījās mācīsies mācītos
strādāt strādā strādāju strādāja strādās strādātu strādājot
lasīt lasa lasu lasīja lasīs lasītu
rakstīt raksta rakstu rakstīja rakstīs rakstītu
iet eju ej gāja gāju ies ietu
nākt nāk nāku nāca nāks nāktu
būt ir esmu bija biju būs būtu
dot dod dodu deva dos dotu
ņemt ņem ņemu ņēma ņems ņemtu
redzēt redz redzu redzēja redzēs redzētu
dzirdēt dzird dzirdu dzirdēja dzirdēs
runāt runā runāju runāja runās runātu
zināt zina zinu zināja zinās zinātu
gribēt grib gribu gribēja gribēs gribētu
varēt var varu varēja varēs varētu
domāt domā domāju domāja domās domātu
darīt dara daru darīja darīs darītu
ēst ēd ēdu ēda ēdīs ēstu
dzert dzer dzeru dzēra dzers dzertu
braukt brauc braucu brauca brauks brauktu
skriet skrien skrienu skrēja skries skrietu
augt aug augu auga augs augtu
palīdzēt palīdz palīdzu palīdzēja palīdzēs palīdzētu
organizēt organizē organizēju organizēja organizēs organizētu
novērot novēro novēroju novēroja novēros novērotu
attīstīt attīsta attīstu attīstīja attīstīs attīstītu
veidot veido veidoju veidoja veidos veidotu
saprast saprot saprotu saprata sapratīs saprastu
sākt sāk sāku sāka sāks sāktu
meklēt meklē meklēju meklēja meklēs meklētu
celt ceļ ceļu cēla cels celtu
`,
  adjectives: `
labs laba labam labu labi labiem labās labāks vislabākais
jauns jauna jaunam jaunu jauni jauniem jaunās jaunāks jaunākais
liels liela lielam lielu lieli lieliem lielās lielāks vislielākais
mazs maza mazam mazu mazi maziem mazās mazāks
skaists skaista skaistam skaistu skaisti skaistāks skaistākais
svarīgs svarīga svarīgam svarīgu svarīgi svarīgāks vissvarīgākais
vecs veca vecam vecu veci vecāks vecākais
augsts augsta augstam augstu augsti augstāks
plašs plaša plašam plašu plaši plašāks
grūts grūta grūtam grūtu grūti grūtāks
viegls viegla vieglam vieglu viegli vieglāks
iekļaujošs iekļaujoša iekļaujošam iekļaujošu iekļaujošā iekļaujošas
profesionāls profesionāla profesionālam profesionālu profesionāli profesionālās
kopīgs kopīga kopīgam kopīgu kopīgi kopīgās
stiprs stipra stipram stipru stipri stiprāks
brīvs brīva brīvam brīvu brīvi brīvāks
balts balta baltam baltu balti baltās
melns melna melnam melnu melni melnās
latvisks latviska latviskam latvisku latviski
zaļš zaļa zaļam zaļu zaļi zaļās
`,
  apart: `
skolotājs skolēns
skola skolēns
skola skolotājs
mācīt mākt
rakstīt rakstnieks
bērns bēres
darbs darbība
diena dienests
galds galva
roka rokasgrāmata
māja mājiens
valoda valdība
grupa grupēt
vārds vārdnīca
ceļš celt
gads gadījums
labs labība
novērot vērot
zirgs zirneklis
lasīt lasis
`,
};

import type {Inflections} from './inflections';

/** Polish. */
export const POLISH_INFLECTIONS: Inflections = {
  nouns: `
nauczyciel nauczyciela nauczycielowi nauczycielem nauczyciele nauczycieli nauczycielom nauczycielami
nauczycielka nauczycielki nauczycielce nauczycielkę nauczycielek nauczycielkom
szkoła szkoły szkole szkołę szkołą szkół szkołom szkołach
uczeń ucznia uczniowi uczniem uczniowie uczniów uczniom
dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi
człowiek człowieka człowiekowi człowiekiem ludzie ludzi ludziom ludźmi
książka książki książce książkę książek książkom książkach
lekcja lekcji lekcję lekcją lekcje lekcjach
klasa klasy klasie klasę klas klasom klasach
dzień dnia dniowi dniem dni dniom dniach
rok roku rokiem lata lat latach
praca pracy pracę pracą prace prac pracach
woda wody wodzie wodę wodą wód
ręka ręki ręce rękę ręką rąk rękach
noga nogi nodze nogę nogą nóg nogach
oko oka oku okiem oczy oczu oczach
pies psa psu psem psy psów psami
kot kota kotu kotem koty kotów
matka matki matce matkę matek matkom
ojciec ojca ojcu ojcem ojcowie ojców
brat brata bratu bratem bracia braci
siostra siostry siostrze siostrę sióstr siostrom
miasto miasta miastu mieście miast miastach
język języka językowi językiem języki języków językach
słowo słowa słowu słowem słów słowach
droga drogi drodze drogę dróg drogach
stół stołu stołowi stołem stole stoły stołów
okno okna oknu oknie okien oknach
dom domu domowi domem domy domów domach
gość gościa gościowi goście gości gościom
możliwość możliwości możliwością możliwościom możliwościach
umiejętność umiejętności umiejętnością umiejętnościami
doświadczenie doświadczenia doświadczeniu doświadczeniem doświadczeń doświadczeniach
obserwacja obserwacji obserwację obserwacją obserwacje obserwacjach
edukacja edukacji edukację edukacją
dyrektor dyrektora dyrektorowi dyrektorem dyrektorzy dyrektorów
dyrektorka dyrektorki dyrektorce dyrektorkę dyrektorek
grupa grupy grupie grupę grup grupach
projekt projektu projektowi projektem projekcie projekty projektów
pytanie pytania pytaniu pytaniem pytań pytaniach
odpowiedź odpowiedzi odpowiedzią odpowiedziach
cel celu celowi celem cele celów celach
przykład przykładu przykładem przykładzie przykłady przykładów
rozwój rozwoju rozwojowi rozwojem
społeczność społeczności społecznością społecznościach
rodzina rodziny rodzinie rodzinę rodzin rodzinom
rodzic rodzica rodzicowi rodzice rodziców rodzicom
kobieta kobiety kobiecie kobietę kobiet kobietom
mężczyzna mężczyzny mężczyźnie mężczyznę mężczyzn mężczyznom
przyjaciel przyjaciela przyjacielowi przyjaciele przyjaciół przyjaciołom
sąsiad sąsiada sąsiadowi sąsiedzi sąsiadów
kraj kraju krajowi krajem kraje krajów krajach
czas czasu czasowi czasem czasie czasy czasów
badanie badania badaniu badaniem badań badaniach
wynik wyniku wynikiem wyniki wyników wynikach
muzeum muzea muzeów muzeom muzeach
imię imienia imieniu imieniem imiona imion
zwierzę zwierzęcia zwierzęciu zwierzęta zwierząt
noc nocy nocą noce nocami
krew krwi krwią
ogród ogrodu ogrodowi ogrodem ogrodzie ogrody
świat świata światu światem świecie
`,
  verbs: `
uczyć uczę uczysz uczy uczył uczyła uczyli uczyłem
pracować pracuję pracuje pracował pracowała pracowali pracując
czytać czytam czyta czytał czytała czytali czytając
pisać piszę pisze pisał pisała pisali pisząc
iść idę idzie szedł szła szli
mieć mam ma miał miała mieli
być jestem jest był była byli będzie
móc mogę może mógł mogła mogli
chcieć chcę chce chciał chciała chcieli
mówić mówię mówi mówił mówiła mówili
wiedzieć wiem wie wiedział wiedziała wiedzieli
widzieć widzę widzi widział widziała widzieli
robić robię robi robił robiła robili
zrobić zrobię zrobi zrobił zrobiła zrobili
dać dam da dał dała dali
wziąć wezmę weźmie wziął wzięła wzięli
jeść jem je jadł jadła jedli
pić piję pije pił piła pili
jechać jadę jedzie jechał jechała jechali
stać stoję stoi stał stała stali
siedzieć siedzę siedzi siedział siedziała siedzieli
kupować kupuję kupuje kupował kupowała kupowali
pomagać pomagam pomaga pomagał pomagała pomagali
pomóc pomogę pomoże pomógł pomogła pomogli
organizować organizuję organizuje organizował organizowali
obserwować obserwuję obserwuje obserwował obserwowali
rozwijać rozwijam rozwija rozwijał rozwijali
zacząć zacznę zacznie zaczął zaczęła zaczęli
rosnąć rosnę rośnie rósł rosła rośli
nieść niosę niesie niósł niosła nieśli
wspierać wspieram wspiera wspierał wspierała wspierali
rozumieć rozumiem rozumie rozumiał rozumiała
`,
  adjectives: `
dobry dobra dobre dobrego dobrej dobrym dobrych dobrzy lepszy najlepszy
nowy nowa nowe nowego nowej nowym nowych nowi nowszy najnowszy
duży duża duże dużego dużej dużych większy największy
mały mała małe małego małej małych mali mniejszy
wysoki wysoka wysokie wysokiego wysokich wyższy najwyższy
długi długa długie długiego długich dłuższy najdłuższy
stary stara stare starego starych starzy starszy najstarszy
młody młoda młode młodego młodych młodzi młodszy najmłodszy
ważny ważna ważne ważnego ważnych ważni ważniejszy najważniejszy
ładny ładna ładne ładnego ładnych ładni ładniejszy
trudny trudna trudne trudnego trudnych trudni trudniejszy najtrudniejszy
łatwy łatwa łatwe łatwego łatwych łatwiejszy
wolny wolna wolne wolnego wolnych wolni wolniejszy
polski polska polskie polskiego polskich polscy
szkolny szkolna szkolne szkolnego szkolnych szkolni
zawodowy zawodowa zawodowe zawodowego zawodowych zawodowi
wspólny wspólna wspólne wspólnego wspólnych wspólni
drogi droga drogie drogiego drogich droższy
czysty czysta czyste czystego czystych czyści czystszy
zielony zielona zielone zielonego zielonych zieleni
`,
  apart: `
szkoła szkło
uczeń uczynek
nauczyciel nauka
praca prasa
książka księżyc
język jeż
grupa grypa
kraj krajać
słowo słownik
droga drób
czas czaszka
pisać piszczeć
dziecko dziedzina
rodzina rodzynek
kobieta kobza
dyrektor dyrygent
noc nos
woda wódka
mówić mowa
miasto miazga
`,
};

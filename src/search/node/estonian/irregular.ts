/** Forms of Estonian words that no rule finds: a stem as lemmas have it, then forms. */
const ROWS = `
v:ole olen oled oleme olete olevad oleks oleksin oleksid olin olid oli olime olite on pole polnud
v:mine lähen läheb lähed läheme lähete lähevad läks läksin läksid läksime läinud läheks minna mindi mindud minnes mindakse
v:tege teha teinud tehtud tehti tehakse tegi tegin tegid tegime tehes teen teeb teed teeme teete teevad tehke
v:näge näha näinud nähtud nähti nähakse nägi nägin nägid nägime nähes näen näeb näevad
v:tule tuli tulin tulid tulime tulla tulnud tulles
v:saa sai sain said saime saite saades saadi saadakse
v:jää jäi jäin jäid jäime
v:või või
v:pida pidi pidin pidid pean peab peavad
v:võt võtan võttis võtsin võttes võetud võetakse võeti
v:võtt võtan
v:tead tean teab teavad teadis
v:pane pani panin panid panna pannes
v:sure suri surra
v:söö sõi sõin süüa söönud söödud süües
v:joo jõi jõin juua joonud joodud juues
v:löö lõi lüüa löönud löödud
v:too tõi tõin tuua toonud toodud tuues
v:käi käis käin käia käinud
n:mehe mees meest mehi meeste meestele meestega meestel meestest
n:hea häid häis head hääd
n:südame süda südant
n:jõe jõgede jõgesid
n:kahe kaks kahte
n:ühe üks üht ühte
n:kolme kolm kolme
n:viie viis viit
n:kuue kuus kuut kuub kuube
n:lapse laps last laste lapsi
n:õe õde õdede õdesid
n:poja poeg poega poegade poegi
n:tee teid teesid
n:väikese väike väikest väikesed väikeste väikesi
n:väikse väike
n:naise naine naist naiste naisi
n:poe pood poodi poode poodide poodidele poodides poodidest
n:sooja soe
n:vee vesi vett vete vesi vetele vetes vetest
n:mee mesi mett
n:käe käsi kätt käte kätte käsi kätele kätes kätest kätega
n:söe süsi sütt süte
n:uue uus uut uute uusi uutele uutes uutest uutega
n:täie täis täit täite
n:tõe tõsi tõtt
n:kaane kaas kaant kaante kaasi
n:küüne küüs küünt küünte küüsi
n:õie õis õit õite õisi
n:varre vars vart varte varsi
n:reie reis reit
n:köie köis köit
`;

/** The forms of a lemma that no rule finds; empty for most lemmas. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', ...forms] = row.split(' ');
      return [id, forms];
    }),
);

/** The lemmas that have a form against the rules. */
export const IRREGULAR_LEMMAS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...IRREGULAR_FORMS.values()].flat())].map((form) => [
    form,
    [...IRREGULAR_FORMS].filter(([, forms]) => forms.includes(form)).map(([id]) => id),
  ]),
);

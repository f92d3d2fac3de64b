import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {openForm, type CaseForm} from '../../src/contribute/form/caseForm';
import {withValue, type Draft, type FieldPath, type Json} from '../../src/contribute/form/draft';
import {readDraft, type Unreadable} from '../../src/contribute/form/draftFile';
import {emptyDraft} from '../../src/contribute/form/emptyDraft';
import {publishedPath, type CaseFormData} from '../../src/contribute/form/formData';
import {startTranslation} from '../../src/contribute/form/translationDraft';
import type {SourceFile} from '../../src/guide/assembleGuide';
import {BUILT_SITE} from '../site/builtSite';
import type {BuiltLanguage} from './pages';

/** The form as the built site gives it to readers of a language. */
export function builtForm(language: BuiltLanguage): CaseForm {
  const folder = path.join(BUILT_SITE, language === 'en' ? '' : language, 'contribute/data');
  const [name = ''] = readdirSync(folder);
  return openForm(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CaseFormData);
}

/** A content file as the built site publishes it. */
function publishedFile(file: string): SourceFile {
  return {path: file, text: readFileSync(path.join(BUILT_SITE, publishedPath(file)), 'utf8')};
}

function withValues(draft: Draft, values: readonly (readonly [FieldPath, Json])[]): Draft {
  return values.reduce((before, [place, value]) => withValue(before, place, value), draft);
}

function sound(draft: Draft | Unreadable): Draft {
  if ('issues' in draft) throw new Error(`Unreadable: ${JSON.stringify(draft.issues)}`);
  return draft;
}

/** What a new partner in Lithuania tells: no more than is needed, and what a program could take for something else. */
export function newCase(): Draft {
  return withValues(emptyDraft('lt'), [
    [['title'], 'Dvi mokyklos keičiasi pamokomis: „ąžuolas“ & 1e3'],
    [['summary'], 'Dviejų mokyklų mokytojai pusmetį stebėjo vieni kitų pamokas.\nno: *bandymas*'],
    [['countries'], ['LT']],
    [['places'], ['Utena', 'Anykščiai']],
    [
      ['organisations'],
      [
        {name: 'Pirmoji mokykla', kind: 'school', role: 'organiser'},
        {name: 'Antroji mokykla', kind: 'school', role: 'partner'},
      ],
    ],
    [['period', 'from'], '2025-09'],
    [['themes'], ['learning-from-others']],
    [['evidence'], 'reported'],
    [['claims', 'practice'], 'reported'],
    [['inOtherLanguages', 'en', 'title'], 'Two schools swap lessons'],
    [['inOtherLanguages', 'en', 'summary'], 'Teachers of two schools watched lessons.'],
    [
      ['sources'],
      [
        {
          title: 'Mokyklos pranešimas',
          publisher: 'Pirmoji mokykla',
          language: 'lt',
          kind: 'article',
        },
      ],
    ],
    [['licence'], 'CC-BY-4.0'],
    [['sections', 'context'], 'Mokyklos yra viename rajone.\n\n<script>alert(1)</script>'],
    [['sections', 'practice'], 'Mokytojai keitėsi pamokomis:\n\n- rudenį,\n- pavasarį.'],
    [['sections', 'results'], 'Pranešimas rezultatų nemini.'],
    [['sections', 'unknown'], 'Kiek mokytojų dalyvavo.'],
    [['sections', 'transfer'], 'Pakanka kaimyninės mokyklos.'],
    [['sections', 'who'], '- Dviejų mokytojų.'],
    [['sections', 'monday'], '1. Paskambinkite kaimynams.'],
    [['sections', 'risks'], '**Nebus laiko.** Pradėkite nuo vienos pamokos.'],
    [['sections', 'sources'], 'Mokyklos pranešimas, lietuvių kalba.'],
  ]);
}

const POLISH = 'case-studies/municipal-network-of-heads/pl.md';

/** A case study written in Polish, before and after a correction of its title and of one section. */
export function polishEdit(): {readonly before: Draft; readonly after: Draft} {
  const before = sound(readDraft(publishedFile(POLISH)));
  const title = 'Gmina co miesiąc zaprasza dyrekcje wszystkich szkół';
  const results = 'Źródło nie podaje wyników.\n\nOpisuje, jak sieć działa i po co jest.';
  return {
    before,
    after: withValues(before, [
      [['title'], title],
      [['sections', 'results'], results],
    ]),
  };
}

const MENTORS = 'case-studies/mentoring-for-new-heads';

/** A translation into Estonian of a case study written in Lithuanian, as the form opens it and complete. */
export function estonianTranslation(): {readonly before: Draft; readonly after: Draft} {
  const before = sound(startTranslation(publishedFile(`${MENTORS}/lt.md`), 'et'));
  const texts = Object.entries(ESTONIAN).map(([id, text]) => [['sections', id], text] as const);
  return {
    before,
    after: withValues(before, [
      [['title'], 'Aasta mentoriga – tugi uuele koolijuhile'],
      [
        ['summary'],
        'Uut koolijuhti toetab kahel esimesel tööaastal kogenud kolleeg. Kirjeldatud kord – vähemalt õppeaasta, viis külastust, kokkulepe. 2022. aastal sõlmiti 35 kolmepoolset lepingut. Mis koolides seetõttu muutus, ei öelda.',
      ],
      ...texts,
    ]),
  };
}

/** The Estonian text, section by section. */
const ESTONIAN: Readonly<Record<string, string>> = {
  context: `Uute haridusasutuste juhtide mentorlus on Leedus käinud alates 2011. aastast. See on mõeldud kõigi haridusasutuste, välja arvatud kõrgkoolide, juhtidele, kes töötavad esimest või teist aastat. Varem hoolitses selle eest hariduse arenduskeskus, nüüd koordineerib tööd riiklik haridusagentuur. Mentorlust nimetatakse „tasuta“ tegevuseks; kelle jaoks täpselt tasuta, lausest ei selgu.

Oli ka kahtlusi. Ühe arvamusartikli autor (kuupäeva me ei näinud) küsis, kas ilma riikliku mudelita piisab koolitatud mentoritest: „aga kas sellest piisab?“ 2025. aasta 15. jaanuari käskkiri nr V-28 juba sätestab mentorluse ja kutsetegevusse saatmise korra.`,
  practice: `Vanemas kirjelduses on ette nähtud vähemalt ühe õppeaasta pikkune mentorlus ja viis külastust: neli korda tuleb mentor uue juhi kooli, ühe korra läheb uus juht mentori juurde.

Käik on selline:

1. sõlmitakse leping,
2. uuritakse olukorda,
3. otsitakse lahendusi,
4. planeeritakse,
5. tegutsetakse,
6. mõtestatakse.

Aastal 2022 sõlmiti 35 kolmepoolset lepingut, töötas 32 mentorit. Kolmteist neist 35 juhist juhtis koolieelset asutust, kaks hariduskeskust.`,
  results: `Agentuur tugineb osalejate lõpparuannetele. Neis kirjeldasid kõik mentorlust kui „muutusi toovat ja tohutut abi“.

Teises artiklis kirjutatakse, et osa juhte, keda kunagi aitas mentor, on nüüd ise 43 mentori seas. Sõltumatut hindamist me ei leidnud.`,
  unknown: `- Mis on mentorluse tõttu muutunud koolide, õpetajate ja õpilaste jaoks.
- Kuidas paarid valitakse ja kui palju neist läheb lahku enne lõppu.
- Kas mentorile makstakse.`,
  transfer:
    'Kui oled äsja saanud juhiks või asetäitjaks, võid sellises aastas ise kokku leppida. Alusta ühest lehest ja ühest murest.',
  who: `- Sind: nimetad ühe mure, milles soovid abi.
- Kogenud juhti teisest koolist: ta kuulab ja küsib, aga ei otsusta sinu eest.
- Koolipidajat: ta kinnitab allkirjaga, et annab selleks aega ega küsi mentorilt sinu kohta aruannet.`,
  monday: `Esmaspäeval piisab kahest esimesest sammust.

1. Kirjuta ühe lausega üles, mis on sulle tänavu kõige raskem.
2. Helista juhile, keda usaldad, ja palu aastas viis poolt päeva.
3. Kirjutage kolmekesi alla ühele lehele: mure, kuupäevad, mis jääb teie kahe vahele.
4. Esimesel poolel päeval mentor ainult vaatab ja küsib. Lahendusi otsige teisel.
5. Ühe korra sõida tema juurde ja vaata, kuidas tema sedasama teeb.
6. Viimasel kohtumisel kirjutage üles, mis muutus ja millest see näha on.

Küsimusi vestluseks leiad [peatükist coaching’u ja mentorluse kohta](/guide/professional-development/coaching-and-mentoring).`,
  risks: `- **Koolipidaja teeb mentorist kontrollija.** Kirjutage lehele, et mentor sinu kohta aru ei anna.
- **Mentor hakkab nõu andma.** Palu, et ta esimesel poolel tunnil ainult küsiks.
- **Aega ei jää.** Kandke kõik viis kuupäeva kohe kalendrisse.`,
  sources:
    'Riikliku haridusagentuuri teade (loetud tervikuna), hariduse arenduskeskuse lehekülg, kaks „Švietimo naujienos“ artiklit (nähtud algus), käskkiri nr V-28 (nähtud algus), arvamusartikkel 15min.lt. Kõik leedu keeles, vaadatud 2026. aasta novembris.',
};

import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {assembleGuide} from '../../guide/assembleGuide';
import type {SourceFile} from '../../guide/assembleGuide';
import {LANGUAGES} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readContent, toGuide} from '../../guide/node/readGuide';
import {openForm} from './caseForm';
import type {CaseForm} from './caseForm';
import {checkDraft} from './checkDraft';
import type {Draft} from './draft';
import {withValue} from './draft';
import {readDraft, toFile} from './draftFile';
import {toFormData} from './formData';
import {usualHeadings} from './sectionHeadings';
import {
  continueTranslation,
  startTranslation,
  toSectionPairs,
  withCompared,
} from './translationDraft';

const SITE = path.resolve(import.meta.dirname, '../../..');

let guide: Guide;
let files: readonly SourceFile[];
let cases: readonly SourceFile[];
let form: CaseForm;

beforeAll(async () => {
  const content = await readContent(SITE);
  ({guide} = toGuide(content));
  ({files} = content.sources);
  cases = files.filter(({path: file}) => file.startsWith('case-studies/'));
  form = openForm(toFormData(guide, {files, others: content.listed.images}, 'lt'));
}, 60_000);

describe('the case studies of this guide', () => {
  it('come out of the form byte by byte when nothing is changed', () => {
    expect(cases.length).toBeGreaterThanOrEqual(35);
    for (const file of cases) expect(toFile(edit(file))).toEqual(file);
  });

  it('say the same when the form writes them anew', () => {
    const anew = cases.map((file) => toFile(withoutBase(edit(file))));
    expect(anew).not.toEqual(cases);
    const others = files.filter(({path: file}) => !/^(?:case-studies|vocabulary)/.test(file));
    const known = files.filter((file) => file.path.startsWith('vocabulary/'));
    const read = assembleGuide(
      [...known, ...anew],
      others.map(({path: file}) => file),
    );
    expect(plain(read.guide)).toEqual(plain(guide));
  });

  it('have no errors in the form', () => {
    for (const file of cases) {
      const {issues} = checkDraft(form, edit(file, originalOf(file)));
      expect(issues.filter(({severity}) => severity === 'error')).toEqual([]);
    }
  });

  it('have the headings that the form gives', () => {
    for (const file of cases) {
      const {language, sections} = edit(file);
      for (const {id, heading} of sections) expect(usualHeadings(language, id)).toContain(heading);
    }
  });
});

describe('a changed case study', () => {
  it('keeps every line besides the changed ones', () => {
    const file = find('case-studies/kaunas-hiratsuka-partnership/lt.md');
    const places = withValue(edit(file), ['places', 1], 'Hiratsuka-shi');
    const draft = withValue(places, ['organisations', 1, 'role'], 'funder');
    const changed = withValue(draft, ['sections', 'monday'], '1. Pakvieskite.');
    const after = toFile(changed).text.split('\n');
    const before = file.text.split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'places: [Kaunas, Hiratsuka-shi]',
      '  - {name: Kauno Panemunės pradinė mokykla, kind: primary-school, role: funder}',
      '1. Pakvieskite.',
    ]);
    expect(after.join('\n')).toContain('# Who wrote the source is not stated');
  });

  it('gains a field in its usual place and loses one that is emptied', () => {
    const file = find('case-studies/leeds-learning-visit/lt.md');
    const gained = withValue(edit(file), ['levels', 0], 'isced-1');
    const {text} = toFile(withValue(gained, ['delivery'], ''));
    expect(text).toContain('teacher-mobility]\nlevels:\n  - isced-1\nprogramme:');
  });
});

describe('a translation', () => {
  it('is complete when all sections are written, and is stamped with what the person saw', () => {
    const original = find('case-studies/leeds-learning-visit/lt.md');
    const existing = find('case-studies/leeds-learning-visit/en.md');
    const words = edit(existing);
    const started = startTranslation(original, 'en');
    if ('issues' in started) throw new Error('The original can be read');
    const written: Draft = {
      ...started,
      fields: {...words.fields, ...started.fields},
      sections: words.sections,
    };
    expect(toFile(written).text).toBe(existing.text);
    expect(started.sections).toEqual(words.sections.map((each) => ({...each, markdown: ''})));
  });

  it('that is up to date is left as it is', () => {
    for (const file of cases) {
      const original = originalOf(file);
      if (!original) continue;
      const draft = continueTranslation(original, file);
      if ('issues' in draft) throw new Error('The files can be read');
      expect(toFile(draft).text).toBe(file.text);
      expect(new Set(toSectionPairs(draft).map(({state}) => state))).toEqual(new Set(['current']));
    }
  });

  it('tells which sections are behind, until the person has compared them', () => {
    const before = find('case-studies/leeds-learning-visit/lt.md');
    const original = {...before, text: before.text.replace('Kiek stažuotė kainavo', 'Kaina')};
    const draft = continueTranslation(original, find('case-studies/leeds-learning-visit/pl.md'));
    if ('issues' in draft) throw new Error('The files can be read');
    expect(behind(draft)).toEqual(['unknown changed']);
    const compared = withCompared(draft, 'unknown', true);
    expect(behind(compared)).toEqual([]);
    const {issues, entry} = checkDraft(form, compared);
    expect(issues).toEqual([]);
    expect(entry?.texts.get('pl')?.state).toEqual({kind: 'current'});
    expect(toFile(withCompared(compared, 'unknown', false))).toEqual(toFile(draft));
  });
});

describe('the published data', () => {
  it('names every case study with its files and every chapter', () => {
    const {caseStudies, chapters, others} = form.data;
    const leeds = caseStudies.find(({id}) => id === 'leeds-learning-visit');
    expect(Object.keys(leeds?.files ?? {})).toEqual([...LANGUAGES]);
    expect(chapters.map(({id}) => id)).toContain('visits-and-job-shadowing');
    expect(others.some((file) => file.startsWith('vocabulary/'))).toBe(false);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(form.data))).toEqual(form.data);
  });
});

function behind(draft: Draft): readonly string[] {
  const pairs = toSectionPairs(draft).filter(({state}) => state !== 'current');
  return pairs.map(({id, state}) => `${id} ${state}`);
}

function find(wanted: string): SourceFile {
  const file = cases.find((each) => each.path === wanted);
  if (!file) throw new Error(`No file ${wanted}`);
  return file;
}

function originalOf({path: file, text}: SourceFile): SourceFile | undefined {
  const of = /^ {2}of: (\w+)$/m.exec(text)?.[1];
  return of === undefined ? undefined : find(file.replace(/\w+\.md$/, `${of}.md`));
}

function edit(file: SourceFile, original?: SourceFile): Draft {
  const draft = readDraft(file, original);
  if ('issues' in draft) throw new Error(`${file.path} can be read`);
  return draft;
}

function withoutBase(draft: Draft): Draft {
  return JSON.parse(JSON.stringify({...draft, base: undefined})) as Draft;
}

/** Without syntax trees, whose positions differ. */
function plain({entries}: Guide): unknown {
  const cases = entries.filter(({kind}) => kind === 'caseStudy');
  const withTexts = cases.map((entry) => ({...entry, texts: [...entry.texts.values()]}));
  return JSON.parse(
    JSON.stringify(withTexts, (key, value: unknown) => (key === 'tree' ? 0 : value)),
  );
}

import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import sharp from 'sharp';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runCheck} from './checkCommand';
import {runNew} from './newCommand';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'guide-new-'));
  await cp('tests/sites/good', site, {recursive: true});
});

afterEach(() => rm(site, {recursive: true}));

function run(...args: readonly string[]) {
  return runNew([...args, '--site', site]);
}

/** What the command does while a person types these lines. */
function talk(lines: readonly string[], ...args: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  return runNew([...args, '--site', site], {input, output});
}

const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');

const LABELS = ['en=Choirs', 'lt=Chorai', 'lv=Kori', 'et=Koorid', 'pl=Chóry'].flatMap((each) => [
  '--label',
  each,
]);

describe('npm run new', () => {
  it.each([
    ['case-study', 'case-studies/du-chorai/lt.md', []],
    [
      'chapter',
      'i18n/lt/docusaurus-plugin-content-docs/current/1-growing/2-du-chorai.md',
      ['--part', 'growing'],
    ],
    ['news', 'i18n/lt/docusaurus-plugin-content-blog/du-chorai.md', []],
  ])('writes a %s and names its gaps in the language', async (kind, path, more) => {
    const {output, errors, exitCode} = await run(
      kind,
      '--language',
      'lt',
      '--title',
      'Du chorai',
      ...more,
    );
    expect([errors, exitCode]).toEqual(['', 0]);
    expect(output).toContain(
      `Sukurtas failas ${path}\nLaukai, kuriuos reikia užpildyti: summary (3)`,
    );
    expect(output).toContain('npm run check -- --changed --language lt');
    expect(await read(path)).toContain('title: Du chorai\n');
  });

  it('names the command for the English text that a chapter needs', async () => {
    const {output} = await run('news', '--language', 'pl', '--title', 'Chóry');
    expect(output).toContain(
      'npm run new -- translation --of i18n/pl/docusaurus-plugin-content-blog/chory.md --language en',
    );
  });

  it.each(['lake-school', 'case-studies/lake-school/pl.md'])(
    'starts a translation of %s and says how to mark it',
    async (of) => {
      const {output, exitCode} = await run('translation', '--of', of, '--language', 'et');
      expect(exitCode).toBe(0);
      expect(output).toContain('npm run translations -- accept case-studies/lake-school/et.md');
      expect(await read('case-studies/lake-school/et.md')).toContain('  of: lt\n');
    },
  );

  it('adds a term that the check accepts', async () => {
    const added = await run('term', '--vocabulary', 'themes', ...LABELS, '--unsure', 'et,lv');
    expect(added.output).toContain('Added "choirs" to vocabulary/themes.yaml');
    expect(await read('vocabulary/themes.yaml')).toContain('awaitingSpecialist: [et, lv]\n');
    expect((await runCheck(['--site', site])).exitCode).toBe(0);
  });

  it('puts a picture beside a text, without metadata', async () => {
    const photo = join(site, 'Mūsų nuotrauka.JPG');
    const raw = {create: {width: 2400, height: 100, channels: 3, background: 'red'}} as const;
    await sharp(raw)
      .jpeg()
      .withExif({IFD0: {Copyright: 'Somebody'}})
      .toFile(photo);
    const {output, exitCode} = await run('picture', photo, '--to', 'case-studies/lake-school/');
    expect(exitCode).toBe(0);
    expect(output).toContain('case-studies/lake-school/img/musu-nuotrauka.jpg (2000 × 83 px, ');
    expect(output).toContain('  pictures:\n    - {file: img/musu-nuotrauka.jpg, people: none}');
    const made = await sharp(
      join(site, 'case-studies/lake-school/img/musu-nuotrauka.jpg'),
    ).metadata();
    expect([made.exif, made.xmp, made.icc]).toEqual([undefined, undefined, undefined]);
  });
});

describe('npm run new, when something is missing', () => {
  it.each([
    [['chapter'], 'Missing --language, --title, --part.'],
    [['case-study', '--language', 'lt'], 'Trūksta --title.'],
    [['translation', '--language', 'lv'], 'Trūkst --of.'],
    [
      ['term', '--label', 'en=A', '--vocabulary', 'themes'],
      'Missing --label lt="…", --label lv="…"',
    ],
    [
      ['term', '--vocabulary', 'themes', ...LABELS, '--definition', 'en=A'],
      'Missing --definition lt="…"',
    ],
    [['picture'], 'Missing FILE, --to.'],
    [[], 'Missing kind'],
    [['case'], 'Unexpected kind "case"'],
    [['news', '--part', 'growing'], 'Unexpected option --part with news'],
    [['news', '--language', 'ltt'], 'Unexpected language "ltt"'],
    [['news', 'more'], 'Unexpected argument "more"'],
    [
      ['chapter', '--language', 'en', '--title', 'A', '--part', 'growin'],
      'Did you mean "growing"?',
    ],
    [['term', '--vocabulary', 'theme', ...LABELS], 'Did you mean "themes"?'],
    [['term', '--label', 'Choirs'], 'Unexpected --label "Choirs"'],
    [['news', '--language', 'en', '--title', 'A', '--id', 'No_Id'], 'Unexpected "No_Id"'],
    [['term', '--vocabulary', 'themes', ...LABELS, '--id', 'a b'], 'Unexpected "a b"'],
  ])('tells so, with exit code 2: %j', async (args, message) => {
    const {errors, output, exitCode} = await run(...args);
    expect(errors).toContain(message);
    expect([output, exitCode]).toEqual(['', 2]);
  });

  it('refuses a folder that is no guide, and makes nothing in it', async () => {
    await rm(join(site, 'vocabulary'), {recursive: true});
    const {exitCode, errors} = await run('news', '--language', 'en', '--title', 'A');
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('Unexpected site')]);
  });

  it('asks for it in the language that the person chooses', async () => {
    const lines = ['klingon', '3', 'news', 'Otrā tikšanās', 'x'.repeat(301), ''];
    const {output, exitCode} = await talk(lines);
    expect(exitCode).toBe(0);
    expect(output).toContain(
      'Izveidots fails i18n/lv/docusaurus-plugin-content-blog/otra-tiksanas.md',
    );
  });

  it('asks for the words of a term in five languages', async () => {
    const lines = ['themes', 'Choirs', 'Chorai', 'Kori', 'Koorid', '', 'Chóry', '', 'et xx', 'et'];
    expect((await talk(lines, 'term', '--language', 'pl')).exitCode).toBe(0);
    expect(await read('vocabulary/themes.yaml')).toContain('awaitingSpecialist: [et]');
  });

  it('writes nothing when the person ends the conversation', async () => {
    const {errors, exitCode} = await talk(['A title'], 'news', '--language', 'et');
    expect([errors.trim(), exitCode]).toEqual(['Midagi ei kirjutatud.', 1]);
  });
});

describe('npm run new, when a file cannot be written', () => {
  it.each([
    [['case-study', '--id', 'lake-school', '--title', 'A'], '"lake-school"'],
    [['case-study', '--title', '学学'], '--id five-days-in-leeds'],
    [['translation', '--of', 'lake-school'], 'case-studies/lake-school/en.md exists'],
    [['translation', '--of', 'nothing'], 'Unexpected text "nothing"'],
    [['term', '--vocabulary', 'topics', ...LABELS], 'vocabulary/topics.yaml is missing'],
    [['term', '--vocabulary', 'themes', ...LABELS, '--id', 'leadership'], '"leadership"'],
    [['picture', 'none.jpg', '--to', 'blog'], 'none.jpg cannot be read (ENOENT)'],
    [['picture', 'package.json', '--to', 'blog'], 'Unexpected kind of picture ?'],
    [['picture', 'none.jpg', '--to', '../blog'], 'none.jpg cannot be read'],
  ])('tells why, with exit code 1: %j', async (args, message) => {
    const {errors, output, exitCode} = await run(...args, '--language', 'en');
    expect(errors).toContain(message);
    expect([output, exitCode]).toEqual(['', 1]);
  });

  it('never overwrites a file that stands where the new one would', async () => {
    const path = 'case-studies/lake-school/img/table.svg';
    const args = ['picture', 'tests/sites/good/docs/1-growing/img/table.svg', '--to'];
    expect((await run(...args, 'case-studies/lake-school')).exitCode).toBe(0);
    await writeFile(join(site, path), 'mine');
    const {errors, exitCode} = await run(...args, 'case-studies/lake-school/img');
    expect([errors, exitCode]).toEqual([
      `${path} exists and stays as it is. Give your file another name.`,
      1,
    ]);
    expect(await read(path)).toBe('mine');
  });

  it('names what stands in the way of a folder, and leaves no draft', async () => {
    await rm(join(site, 'i18n/lt/docusaurus-plugin-content-blog'), {recursive: true});
    await writeFile(join(site, 'i18n/lt/docusaurus-plugin-content-blog'), '');
    const {errors, exitCode} = await run('news', '--language', 'lt', '--title', 'Chorai');
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/chorai\.md įrašyti nepavyko \(ENOTDIR\)/);
    const names = await readdir(site, {recursive: true});
    expect(names.filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('does not add to a vocabulary with errors', async () => {
    await writeFile(join(site, 'vocabulary/themes.yaml'), 'source: x\nterms: [{id: a}]\n');
    const {exitCode} = await run('term', '--vocabulary', 'themes', ...LABELS);
    expect(exitCode).toBe(1);
    expect(await read('vocabulary/themes.yaml')).toBe('source: x\nterms: [{id: a}]\n');
  });
});

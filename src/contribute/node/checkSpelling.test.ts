import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import {BIBLIOGRAPHY_FILE} from '../../guide/place';
import {sortIssues} from '../../guide/reportIssue';
import {checkSpelling} from './checkSpelling';

/** Each with one misspelt word. */
const SENTENCES = {
  en: 'Three teachers recieve a letter.',
  lt: 'Trijų mokyotjų laiškas.',
  lv: 'Raksta jauns skolotāijs.',
  et: 'Kirjutab uus kolleegg.',
  pl: 'Piszą dwaj nauczyceile.',
};

/** What no dictionary has to know: an author, a citation, a term, passages in other languages, an address, code. */
const RIGHT =
  'Zuccollo [@S01] :term[shadowing]{#job-shadowing} :lang[mokytojų žodžiai]{lt} ' +
  ':lang[Rechtschreibung]{de} https://exmaple.example/wrod `wrod`';

const CASE = 'case-studies/lake-school';

/** Five dictionaries take seconds to load. */
const LOADING_MILLISECONDS = 60_000;

/** A copy of a sound site with these words in a case study. */
async function copySite(): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'spelling-'));
  await cp('tests/sites/good', site, {recursive: true});
  const works = await readFile(`${site}/${BIBLIOGRAPHY_FILE}`, 'utf8');
  await writeFile(`${site}/${BIBLIOGRAPHY_FILE}`, works.replace('Maker', 'Zuccollo'));
  const [, original] = (await readFile(`${site}/${CASE}/lt.md`, 'utf8')).split('---\n');
  const translation = 'title: A\nsummary: B\ntranslation: {of: lt, review: none}\n';
  for (const language of LANGUAGES) {
    const frontMatter = language === 'lt' ? original : translation;
    const body = `## C {#context}\n\n${SENTENCES[language]}\n\n${RIGHT}\n`;
    await writeFile(`${site}/${CASE}/${language}.md`, `---\n${frontMatter}---\n\n${body}`);
  }
  return site;
}

describe('checkSpelling', () => {
  let site = '';

  beforeAll(async () => {
    site = await copySite();
  });

  afterAll(() => rm(site, {recursive: true}));

  /** The issues of the case study: file, place, word and suggestion. */
  const rowsOfCase = async () => {
    const {guide} = await readGuide(site);
    const issues = await checkSpelling(site, guide);
    return sortIssues(issues)
      .filter(({file}) => file.startsWith(CASE))
      .map(({file, line, column, details, nearest}) =>
        [path.basename(file), line, column, details.found, nearest].join(' '),
      );
  };

  it(
    'finds the misspelt word of every language in its place, with the right one, and nothing else',
    async () => {
      expect(await rowsOfCase()).toEqual([
        'en.md 9 16 recieve receive',
        'et.md 9 14 kolleegg kolleeg',
        'lt.md 28 7 mokyotjų mokytojų',
        'lv.md 9 14 skolotāijs skolotājs',
        'pl.md 9 12 nauczyceile nauczyciele',
      ]);
    },
    LOADING_MILLISECONDS,
  );

  it(
    'lets the words of its own list pass in a language, and names in every language',
    async () => {
      await mkdir(`${site}/spelling`);
      await writeFile(`${site}/spelling/et.txt`, '# Words\nkolleegg\n');
      await writeFile(`${site}/spelling/pl.txt`, 'recieve\n');
      await writeFile(`${site}/spelling/names.txt`, 'mokyotjų # a name\nskolotāijs\n');
      expect(await rowsOfCase()).toEqual([
        'en.md 9 16 recieve receive',
        'pl.md 9 12 nauczyceile nauczyciele',
      ]);
    },
    LOADING_MILLISECONDS,
  );
});

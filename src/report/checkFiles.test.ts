import {beforeAll, describe, expect, it} from 'vitest';
import type {Guide} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {checkFiles} from './checkFiles';
import type {ExportedFile} from './fileParts';
import {foldText} from './foldText';

const FUNDING = 'Funded by „Fondas“ & others.';
const TITLE = 'Ežero mokyklos pamokos';
const DISCLAIMER = 'Tik autorių nuomonė.';

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide('tests/sites/good'));
});

const json = (items: readonly object[], description = FUNDING): ExportedFile => ({
  path: 'feeds/cases.json',
  content: JSON.stringify({description, items}),
});

const xml = (path: string, entry: string): ExportedFile => ({
  path,
  content: `<feed><subtitle>Funded by „Fondas“ &amp; others.</subtitle>${entry}</feed>`,
});

describe('checkFiles', () => {
  it.each<[string, ExportedFile]>([
    ['JSON', json([{title: TITLE, content_html: `<p>${DISCLAIMER}</p>`}])],
    [
      'the JSON of the open data',
      {
        path: 'case-studies.json',
        content: JSON.stringify({
          cases: [{title: {lt: TITLE}, disclaimer: {lt: DISCLAIMER}}],
          fundingStatement: FUNDING,
        }),
      },
    ],
    [
      'rows',
      {
        path: 'case-studies.csv',
        content: `\uFEFFtitle,disclaimer,funding\r\n${TITLE},"${DISCLAIMER}","${FUNDING}"\r\n`,
      },
    ],
    [
      'RSS',
      xml(
        'feeds/cases.rss',
        `<item><title><![CDATA[${TITLE}]]></title><description>&lt;p&gt;Tik autori&amp;#371; nuomonė.&lt;/p&gt;</description></item>`,
      ),
    ],
    [
      'Atom',
      xml(
        'feeds/cases.atom',
        `<entry xml:lang="lt"><title type="text">\n${TITLE}\n</title><content>${DISCLAIMER}</content></entry>`,
      ),
    ],
  ])('finds both statements in %s, however it writes them', (_, file) => {
    expect(checkFiles(guide, [file], FUNDING)).toEqual({
      checked: [file.path],
      unread: [],
      problems: [],
    });
  });

  it.each<[string, ExportedFile]>([
    ['JSON', json([{title: TITLE, content_html: 'x'}], 'Other')],
    ['rows', {path: 'case-studies.csv', content: `title,disclaimer\r\n"${TITLE}",""\r\n`}],
    [
      'XML',
      {path: 'lt/feeds/cases.rss', content: `<rss><item><title>${TITLE}</title></item></rss>`},
    ],
  ])('tells of both where %s lacks them', (_, file) => {
    expect(checkFiles(guide, [file], FUNDING).problems).toEqual([
      {kind: 'funding', file: file.path},
      {kind: 'disclaimer', file: file.path, ids: ['lake-school']},
    ]);
  });

  it('does not take the disclaimer of another text for that of this one', () => {
    const file = json([
      {title: TITLE, content_html: 'x'},
      {title: 'Another', content_html: DISCLAIMER},
    ]);
    expect(checkFiles(guide, [file], FUNDING).problems).toEqual([
      {kind: 'disclaimer', file: file.path, ids: ['lake-school']},
    ]);
  });

  it('knows a text by its title in a language without translation too', () => {
    const file = json([{title: 'Ezera skola', content_html: 'x'}]);
    expect(checkFiles(guide, [file]).problems).toHaveLength(1);
  });

  it('looks for no funding statement where none is set', () => {
    expect(checkFiles(guide, [json([], 'Other')]).problems).toEqual([]);
  });

  it('finds nothing in broken JSON, the funding statement neither', () => {
    const file = {path: 'case-studies.json', content: `{"fundingStatement": "${FUNDING}`};
    expect(checkFiles(guide, [file], FUNDING).problems).toEqual([
      {kind: 'funding', file: 'case-studies.json'},
    ]);
  });

  it('says what it cannot read', () => {
    expect(checkFiles(guide, [{path: 'downloads/guide.pdf'}], FUNDING)).toEqual({
      checked: [],
      unread: ['downloads/guide.pdf'],
      problems: [],
    });
  });

  it('takes ten thousand cases in its stride', () => {
    const [lake] = guide.entries.filter((entry) => entry.kind === 'caseStudy');
    if (lake === undefined) throw new Error('No case');
    const numbered = Array.from({length: 10_000}, (_, at) => `Case ${at}`);
    const entries = numbered.map((title, at) => ({
      ...lake,
      id: `case-${at}`,
      texts: new Map([...lake.texts].map(([each, text]) => [each, {...text, title}])),
    }));
    const cases = numbered.map((title) => ({title: {lt: title}, disclaimer: {lt: DISCLAIMER}}));
    const content = JSON.stringify({cases, fundingStatement: FUNDING});
    const start = performance.now();
    const {problems} = checkFiles(
      {...guide, entries},
      [{path: 'case-studies.json', content}],
      FUNDING,
    );
    expect(problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('foldText', () => {
  it.each([
    ['Tom &amp;amp; &#8222;Ana&#8220;', 'tomana'],
    ['<![CDATA[Žąsis]]>', 'žąsis'],
    ['&#x17d;&#999999999; &#x110000; &bogus;', 'ž999999999x110000bogus'],
    ['ĄČ ﬁ 12', 'ąčfi12'],
  ])('folds %j to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

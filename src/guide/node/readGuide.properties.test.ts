import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {assembleGuide} from '../assembleGuide';
import {normalizeText} from '../normalizeText';
import {readGuide} from './readGuide';

const NEWS = 'blog/meeting.md';
const SOUND = `---
title: Susitikimas
summary: Susitiko ąžuolų mokykloje.
when: {}
countries: [LT]
evidence: reported
sources: [{title: A, publisher: B, language: lt, kind: article}]
licence: CC-BY-4.0
---

Žodis.

## Ko šaltinis nepasako {#unknown}

Nieko.
`;

const VOCABULARIES = {countries: 'LT', evidence: 'reported', 'source-kinds': 'article'};

let site = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'guide-'));
  for (const [name, id] of Object.entries(VOCABULARIES)) {
    await put(`vocabulary/${name}.yaml`, vocabularyOf(id));
  }
});

afterAll(() => rm(site, {recursive: true}));

describe('any content', () => {
  it('is read or reported, whatever bytes a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), async (bytes) => {
        await put(NEWS, bytes);
        const {guide, issues} = await readGuide(site);
        expect(guide.entries.length === 1 || issues.some(({file}) => file === NEWS)).toBe(true);
      }),
      {numRuns: 60},
    );
  });

  it('never stops the check, whatever Markdown stands below the front matter', () => {
    const pieces = [
      '[',
      '](',
      ')',
      '{#',
      '}',
      '#',
      '\n',
      '\n\n',
      ':::',
      ':a[',
      '<b',
      '>',
      '*',
      '_',
      '|',
      '-',
      '`',
      '!',
      '\\',
      '&',
      'ą',
      ' ',
    ];
    const markdown = fc
      .array(fc.constantFrom(...pieces), {maxLength: 60})
      .map((all) => all.join(''));
    fc.assert(
      fc.property(markdown, (body) => {
        const {guide, issues} = check(`${SOUND}\n${body}`);
        expect(guide.entries).toHaveLength(1);
        expect(issues.every(({line, column}) => line >= 1 && column >= 1)).toBe(true);
      }),
      {numRuns: 150},
    );
  });

  it('is never hidden by the fault of another file', () => {
    const noise = fc.string({unit: 'binary', maxLength: 200}).map(normalizeText);
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom('blog/other.md', 'docs/1-a/1-b.md', 'vocabulary/themes.yaml'),
        (text, path) => {
          const {guide, issues} = check(SOUND, [{path, text}]);
          expect(guide.entries.map(({id}) => id)).toContain('meeting');
          expect(issues.filter(({file}) => file === NEWS)).toEqual([]);
        },
      ),
      {numRuns: 100},
    );
  });
});

describe('broken YAML', () => {
  it('is an issue at a line of the front matter or a correct reading', () => {
    const lines = SOUND.split('\n').slice(1, 8);
    const cut = fc.tuple(
      fc.nat(lines.length - 1),
      fc.nat(40),
      fc.constantFrom('', ':', '[', '"', '\t', '- ', '{', '&a ', '*', '!x ', '%', '@'),
    );
    fc.assert(
      fc.property(cut, ([at, column, insertion]) => {
        const changed = lines.map((line, index) =>
          index === at ? line.slice(0, column) + insertion + line.slice(column) : line,
        );
        const {guide, issues} = check(`---\n${changed.join('\n')}\n---\n\n## A {#unknown}\n\nB.\n`);
        expect(guide.entries.length).toBe(issues.length === 0 ? 1 : 0);
        expect(issues.every(({line}) => line <= 13)).toBe(true);
      }),
      {numRuns: 200},
    );
  });

  it.each([
    ['lists in lists', `a: ${'['.repeat(50_000)}`],
    ['many keys', Array.from({length: 20_000}, (_, at) => `k${at}: v`).join('\n')],
    ['one key many times', 'k: v\n'.repeat(2_000)],
    ['aliases that multiply', 'a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]'],
    ['a key of the language', '__proto__: {polluted: true}\nconstructor: x'],
  ])(
    'does not hang on %s',
    (_, yaml) => {
      const {issues} = check(`---\n${yaml}\n---\n`);
      expect(issues.length).toBeGreaterThan(0);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
    8_000,
  );
});

describe('the same text in another form', () => {
  const forms: readonly (readonly [string, (text: string) => string])[] = [
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['with CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['in NFD', (text) => text.normalize('NFD')],
    ['in all of these', (text) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ];

  it.each(forms)('is read the same %s', async (_, change) => {
    await put(NEWS, SOUND);
    const plain = await readGuide(site);
    await put(NEWS, change(SOUND));
    expect(await readGuide(site)).toEqual(plain);
    expect(plain.guide.entries).toHaveLength(1);
  });

  it.each(forms)('has its faults at the same lines %s', async (_, change) => {
    await put(NEWS, change(SOUND.replace('[LT]', '[LTT]').replace('Nieko.', '![](a.png)')));
    const {issues} = await readGuide(site);
    expect(issues.map(({line, rule}) => `${line} ${rule}`)).toEqual([
      '5 unknown-term',
      '15 broken-link',
      '15 missing-alt',
    ]);
  });
});

describe('what the disk may hold', () => {
  it.each([
    ['a file above the limit', 'x'.repeat(1_000_001), 'too-large'],
    [
      'an older encoding',
      new Uint8Array([...new TextEncoder().encode(SOUND), 0xe0, 0x0a]),
      'not-utf8',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]), 'not-utf8'],
    ['an endless paragraph', `${SOUND}\n${'word '.repeat(100_000)}`, 'too-complex'],
    ['endless nesting', `${SOUND}\n${'- '.repeat(5_000)}a`, 'too-complex'],
  ])(
    'reports %s',
    async (_, content, rule) => {
      await put(NEWS, content);
      const {issues} = await readGuide(site);
      expect(issues.map((issue) => issue.rule)).toEqual([rule]);
    },
    15_000,
  );

  it('does not follow symbolic links, neither of files nor of folders', async () => {
    await put(NEWS, SOUND);
    await put('elsewhere/secret.md', SOUND);
    await symlink(join(site, 'elsewhere/secret.md'), join(site, 'blog/link.md'));
    await symlink(join(site, 'elsewhere'), join(site, 'docs'));
    await symlink(site, join(site, 'blog/loop'));
    const {guide, issues} = await readGuide(site);
    expect(guide.entries.map(({id}) => id)).toEqual(['meeting']);
    expect(issues.map(({file, rule}) => `${file} ${rule}`)).toEqual([
      'blog/link.md symlink',
      'blog/loop symlink',
      'docs symlink',
    ]);
  });
});

function check(text: string, others: readonly {path: string; text: string}[] = []) {
  const vocabularies = Object.entries(VOCABULARIES).map(([name, id]) => ({
    path: `vocabulary/${name}.yaml`,
    text: vocabularyOf(id),
  }));
  return assembleGuide([...vocabularies, {path: NEWS, text}, ...others]);
}

function vocabularyOf(id: string): string {
  return `source: A\nterms: [{id: ${id}, label: {en: A, lt: A, lv: A, et: A, pl: A}}]\n`;
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(site, path)), {recursive: true});
  await writeFile(join(site, path), content);
}

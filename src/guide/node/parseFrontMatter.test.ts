import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ContentError} from '../errors';
import {guardFrontMatter, parseFrontMatter} from './parseFrontMatter';

const HOSTILE = 'tests/sites/hostile/blog';

let folder = '';
let target = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
  target = join(folder, 'written');
  process.env.HOSTILE_TARGET = target;
});

afterEach(async () => {
  delete process.env.HOSTILE_TARGET;
  await rm(folder, {recursive: true});
});

async function parse(name: string): Promise<unknown> {
  const filePath = `${HOSTILE}/${name}`;
  const fileContent = await readFile(filePath, 'utf8');
  return parseFrontMatter({
    filePath,
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
}

describe('parseFrontMatter', () => {
  it('refuses front matter that is code, before it runs', async () => {
    await expect(parse('javascript.md')).rejects.toThrow(`${HOSTILE}/javascript.md:1`);
    expect(existsSync(target)).toBe(false);
  });

  it('would otherwise let it run', async () => {
    const fileContent = await readFile(`${HOSTILE}/javascript.md`, 'utf8');
    const file = {
      filePath: 'a.md',
      fileContent,
      defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
    };
    await Promise.resolve(DEFAULT_PARSE_FRONT_MATTER(file)).catch(() => undefined);
    expect(existsSync(target)).toBe(true);
  });

  it('refuses the key that chooses a parser, at its line', async () => {
    await expect(parse('parser.md')).rejects.toThrow(`${HOSTILE}/parser.md:9`);
  });

  it('gives the page its summary as description', async () => {
    const fileContent = '---\ntitle: A\nsummary: "B: c"\n---\n\nText.\n';
    const file = {
      filePath: 'a.md',
      fileContent,
      defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
    };
    const {frontMatter, content} = await parseFrontMatter(file);
    expect(frontMatter).toEqual({title: 'A', summary: 'B: c', description: 'B: c'});
    expect(content.trim()).toBe('Text.');
  });
});

describe('guardFrontMatter', () => {
  it.each([
    '---js\n{}\n---\n',
    '---javascript\n{}\n---\n',
    '--- js\n{}\n---\n',
    '---\rjs\n{}\n---\n',
    '\uFEFF---js\n{}\n---\n',
    '---js',
    '---\ntitle: A\r---\n---\n',
  ])('refuses the fence of %j', (content) => {
    expect(() => guardFrontMatter('a.md', content)).toThrow(ContentError);
  });

  it.each([
    'mdx: {format: mdx}',
    'format: mdx',
    '"mdx": {}',
    "'mdx': {}",
    'm: &a 1\nn: *a',
    '<<: {mdx: {format: mdx}}',
    '? mdx\n: {format: mdx}',
    'a: !!js/function "x"',
  ])('refuses the front matter %j', (yaml) => {
    expect(() => guardFrontMatter('a.md', `---\ntitle: A\n${yaml}\n---\n`)).toThrow(ContentError);
  });

  it.each([
    '---\ntitle: A\n---\nText.\n',
    '\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n',
    'Text.\n',
    '',
  ])('lets %j through', (content) => {
    expect(() => guardFrontMatter('a.md', content)).not.toThrow();
  });
});

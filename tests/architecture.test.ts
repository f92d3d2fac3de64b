import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findViolations} from './architecture/findViolations';
import {readImports} from './architecture/readImports';

const ROOT = path.resolve(import.meta.dirname, '..');

function readSources() {
  return readdirSync(path.join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .sort()
    .map((file) => readImports(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

describe('the source of the site', () => {
  it('keeps the rules of DESIGN.md', () => {
    const sources = readSources();
    expect(sources.length).toBeGreaterThan(20);
    expect(findViolations(sources)).toEqual([]);
  });
});

describe('findViolations', () => {
  it.each([
    [
      'src/guide/a.ts',
      "import {readFileSync} from 'node:fs';",
      'a root file imports Node: node:fs',
    ],
    ['src/guide/a.ts', "import fs from 'fs';", 'a root file imports Node: fs'],
    [
      'src/guide/a.ts',
      "import type {ReactNode} from 'react';",
      'a root file imports React or the host: react',
    ],
    [
      'src/search/a.ts',
      "import Link from '@docusaurus/Link';",
      'a root file imports React or the host: @docusaurus/Link',
    ],
    [
      'src/guide/a.ts',
      "import {b} from './node/b';",
      'a root file imports what is not pure: src/guide/node/b',
    ],
    [
      'src/guide/a.ts',
      "export {b} from './browser/b'; f();",
      'a root file imports what is not pure: src/guide/browser/b',
    ],
    [
      'src/guide/a.ts',
      "import plugin from './plugin';",
      'a root file imports what is not pure: src/guide/plugin',
    ],
    [
      'src/site/node/a.ts',
      "import {b} from '../browser/b';",
      'node imports browser: src/site/browser/b',
    ],
    [
      'src/site/node/a.ts',
      "import {b} from '@site/src/guide/browser/b';",
      'node imports browser: src/guide/browser/b',
    ],
    [
      'src/site/browser/a.tsx',
      "import {b} from '../node/b';",
      'browser imports node: src/site/node/b',
    ],
    [
      'src/site/browser/a.tsx',
      "const b = await import('../node/b');",
      'browser imports node: src/site/node/b',
    ],
    [
      'src/site/browser/a.tsx',
      "type B = import('../node/b').B;",
      'browser imports node: src/site/node/b',
    ],
    ['src/site/browser/a.tsx', "import path from 'node:path';", 'browser imports node: node:path'],
    [
      'src/site/plugin.ts',
      "import {b} from './browser/b';",
      'a plugin imports browser: src/site/browser/b',
    ],
    [
      'src/theme/A/index.tsx',
      "import {b} from '@site/src/site/node/b';",
      'a page or theme file imports node: src/site/node/b',
    ],
    [
      'src/guide/node/a.ts',
      "import {b} from '../../search/b';",
      'guide imports a feature: src/search/b',
    ],
    [
      'src/search/a.ts',
      "import {b} from '../caseStudies/b';",
      'a feature imports another: src/caseStudies/b',
    ],
    [
      'src/search/browser/a.tsx',
      "import {B} from '@site/src/components/B';",
      'a feature imports another: src/components/B',
    ],
    [
      'src/site/node/a.ts',
      "const b = require('@site/tools/b');",
      'source imports what only works on it: tools/b',
    ],
  ])('reports in %s: %s', (file, text, fault) => {
    expect(findViolations([readImports(file, `${text}\nf();`)])).toEqual([`${file}: ${fault}`]);
  });

  it.each([
    ['src/guide/utils.ts', 'f();', 'has a name that says nothing'],
    ['src/site/node/helpers/a.ts', 'f();', 'has a name that says nothing'],
    ['src/common/a.ts', 'f();', 'has a name that says nothing'],
    ['src/guide/a.ts', "export * from './b';", 'only re-exports'],
    ['src/guide/a.ts', "import {b} from './b';\nexport {b};", 'only re-exports'],
    ['src/guide/a.ts', "import b from './b';\nexport default b;", 'only re-exports'],
    ['src/stray.ts', 'f();', 'stands outside the features'],
  ])('reports %s with "%s"', (file, text, fault) => {
    expect(findViolations([readImports(file, text)])).toEqual([`${file}: ${fault}`]);
  });

  it.each([
    ['src/search/a.ts', "import {b} from '../guide/b';"],
    ['src/search/a.ts', "import {b} from './b'; import {z} from 'zod';"],
    [
      'src/search/node/a.ts',
      "import fs from 'node:fs'; import {b} from '../b'; import {c} from '../../guide/node/c';",
    ],
    ['src/search/browser/a.tsx', "import {useState} from 'react'; import {b} from '../b';"],
    ['src/search/plugin.ts', "import {b} from './node/b'; import {c} from './c';"],
    [
      'src/theme/A/index.tsx',
      "import {b} from '@site/src/search/browser/b'; import C from '@site/src/components/C';",
    ],
    ['src/guide/a.test.ts', "import {b} from './node/b'; import fs from 'node:fs';"],
  ])('accepts in %s: %s', (file, text) => {
    expect(findViolations([readImports(file, `${text}\nf();`)])).toEqual([]);
  });
});

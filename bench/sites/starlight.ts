import {existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../../tools/run/process.mjs';
import {type PlainPage, toMarkdown} from '../plainPage';
import {runQuietly} from '../runQuietly';
import {writeFiles} from '../writeFiles';
import {prepareFolder} from './siteUnderTest';

/** The newest versions for Node 20. */
const PACKAGES = ['astro@5.18.2', '@astrojs/starlight@0.37.7'];

const TOOLS = path.join(ROOT, '.cache', 'bench', 'starlight-packages');

const CONFIG = `import {defineConfig, passthroughImageService} from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://guide.example',
  image: {service: passthroughImageService()},
  integrations: [
    starlight({
      title: 'Learning Together',
      sidebar: [
        {label: 'Guide', autogenerate: {directory: 'guide'}},
        {label: 'Case studies', autogenerate: {directory: 'case-studies'}},
      ],
    }),
  ],
});
`;

const COLLECTION = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

/** The folder of a built site as Starlight makes it from its template, with these pages. */
export async function buildStarlight(pages: readonly PlainPage[], size: number): Promise<string> {
  await installPackages();
  const folder = prepareFolder('starlight', size);
  mkdirSync(folder, {recursive: true});
  symlinkSync(path.join(TOOLS, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFiles(folder, {
    'astro.config.mjs': CONFIG,
    'package.json': JSON.stringify({name: 'starlight', private: true, type: 'module'}),
    'src/content.config.ts': COLLECTION,
    ...Object.fromEntries(
      pages.map((page) => [`src/content/docs/${page.address || 'index'}.md`, toMarkdown(page)]),
    ),
  });
  await runQuietly(process.execPath, ['node_modules/astro/astro.js', 'build'], {
    cwd: folder,
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
  });
  return path.join(folder, 'dist');
}

async function installPackages(): Promise<void> {
  if (existsSync(path.join(TOOLS, '.installed'))) return;
  console.log(`Installing ${PACKAGES.join(' and ')} into .cache/bench …`);
  mkdirSync(TOOLS, {recursive: true});
  writeFileSync(path.join(TOOLS, 'package.json'), '{"private": true}\n');
  await runQuietly(
    'npm',
    ['install', '--prefix', TOOLS, '--no-audit', '--no-fund', '--save-exact', ...PACKAGES],
    {
      shell: process.platform === 'win32',
    },
  );
  writeFileSync(path.join(TOOLS, '.installed'), '');
}

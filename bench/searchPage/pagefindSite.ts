import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Language} from '../../src/guide/languages';
import {importPagefind} from '../search/peerPackages';

/** The pages that our search finds too. */
const PAGES = '{guide,case-studies,news}/**/*.html';

/** A page beside the built ones that searches with Pagefind for what is typed. */
export const PAGEFIND_PAGE = 'pagefind.html';

/** Results whose texts are loaded, as many as our suggestions show. */
const SHOWN = 5;

/** Adds Pagefind, without any option, to the built site of a language. */
export async function addPagefind(folder: string, language: Language): Promise<void> {
  const service = await importPagefind();
  const {index} = await service.createIndex({forceLanguage: language});
  await index.addDirectory({path: folder, glob: PAGES});
  await index.writeFiles({outputPath: path.join(folder, 'pagefind')});
  await service.close();
  writeFileSync(
    path.join(folder, PAGEFIND_PAGE),
    `<!doctype html><html lang="${language}"><title>Pagefind</title><body><input><script type="module">
    document.querySelector('input').addEventListener('input', async ({target}) => {
      const pagefind = await import('./pagefind/pagefind.js');
      const {results} = await pagefind.search(target.value);
      await Promise.all(results.slice(0, ${SHOWN}).map((result) => result.data()));
      document.body.id = 'done';
    });
    </script></body></html>`,
  );
}

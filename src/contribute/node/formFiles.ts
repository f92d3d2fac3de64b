import {DATA_FOLDER, FORM_FOLDER, WORKER_NAME} from '../formAddresses';
import {toFormData} from '../form/formData';
import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import type {NamedFile} from '../../guide/namedFile';
import {currentGuide} from '../../guide/node/currentGuide';
import {listContent} from '../../guide/node/listContent';
import {nameByContent} from '../../guide/node/nameByContent';
import {bundleOfflineWorker} from './bundleOfflineWorker';

/** What the form loads in a language, as its content is now; under `DATA_FOLDER`. */
export async function makeFormData(siteDir: string, language: Language): Promise<NamedFile> {
  const [{guide}, {files, images}] = await Promise.all([
    currentGuide(siteDir),
    listContent(siteDir),
  ]);
  const data = toFormData(guide, {files: [], others: [...files, ...images]}, language);
  return nameByContent(language, 'json', JSON.stringify(data));
}

/** The content files of all case studies, which the form opens: paths from the site directory. */
export function caseFilesOf(guide: Guide): readonly string[] {
  return guide.entries
    .filter(({kind}) => kind === 'caseStudy')
    .flatMap(({texts}) => [...texts.values()].map(({file}) => file));
}

/** The files that stand in the site of every language, named from its folder. */
export async function formFiles(siteDir: string, data: NamedFile): Promise<readonly NamedFile[]> {
  const worker = await bundleOfflineWorker(siteDir);
  return [
    {...data, name: `${FORM_FOLDER}/${DATA_FOLDER}/${data.name}`},
    {name: `${FORM_FOLDER}/${WORKER_NAME}`, content: worker},
  ];
}

import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import type {NamedFile} from '../../guide/namedFile';
import {serveFiles} from '../../guide/node/serveFiles';
import {idOfColumnPath} from '../compare/caseColumn';
import {FINDER_FOLDER} from '../finder/finderData';
import type {FinderFiles} from '../finder/finderFiles';
import {caseColumnOf} from './writeCaseColumns';

/** What the development server answers from. */
export type ServedCases = {
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly language: Language;
  readonly guide: () => Promise<Guide>;
  /** The finder's files as they are now. */
  readonly finder: () => FinderFiles | undefined;
};

/** The setting by which the development server gives what the finder and the comparison load. A build takes no notice of it. */
export function serveCases({baseUrl, language, guide, finder}: ServedCases) {
  const finderFile = (wanted: string): NamedFile | undefined => {
    const files = finder();
    return [files?.index, ...(files?.others ?? [])].find((file) => file?.name === wanted);
  };
  const column = async (id: string, name: string): Promise<NamedFile | undefined> => {
    const found = caseColumnOf(await guide(), language, id);
    return found && {name, content: JSON.stringify(found)};
  };
  return serveFiles(baseUrl, (path) => {
    const [folder, name = ''] = path.split('/');
    if (folder === FINDER_FOLDER) return Promise.resolve(finderFile(name));
    const id = idOfColumnPath(path);
    return id === undefined ? undefined : column(id, path);
  });
}

import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {contentCode} from '../contentCode';
import {readDownloads} from './readDownloads';

/** Tells whether the finished files of a language, a PDF of the book among them, are of the present content and edition. */
export async function areDownloadsCurrent(
  guide: Guide,
  language: Language,
  siteDir: string,
): Promise<boolean> {
  const files = (await readDownloads(siteDir, language))?.files ?? [];
  const {code} = contentCode(guide, language);
  const hasBook = files.some(({kind, format}) => kind === 'book' && format === 'pdf');
  return hasBook && files.every((file) => file.code === code && file.date === guide.edition?.date);
}

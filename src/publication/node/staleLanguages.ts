import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {contentCode} from '../contentCode';
import type {DownloadFile} from '../downloads';
import type {Format, PublicationOptions} from './publicationOptions';
import {readDownloads} from './readDownloads';

/** The languages of which a wanted file is missing, or of an earlier content or edition. */
export async function staleLanguages(
  guide: Guide,
  {languages, formats}: Pick<PublicationOptions, 'languages' | 'formats'>,
  siteDir: string,
): Promise<readonly Language[]> {
  const stale: Language[] = [];
  for (const language of languages) {
    const files = (await readDownloads(siteDir, language))?.files ?? [];
    const {code} = contentCode(guide, language);
    const isCurrent = formats.every((format) => {
      const whole = files.filter((file) => file.format === ENDINGS[format]);
      return (
        whole.some(({kind}) => kind === 'book' || kind === 'archive') &&
        whole.every((file) => file.code === code && file.date === guide.edition?.date)
      );
    });
    if (!isCurrent) stale.push(language);
  }
  return stale;
}

const ENDINGS: Readonly<Record<Format, DownloadFile['format']>> = {
  pdf: 'pdf',
  epub: 'epub',
  archive: 'zip',
};

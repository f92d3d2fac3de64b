import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../guide/languages';
import {pluralForm} from '../../guide/pluralForm';
import type {ShownFile} from '../downloadsData';
import {formatBytes} from '../formatBytes';
import {pagesWords} from './downloadWords';

/** What a reader wants to know of a file, in her language. */
export type FileFacts = {
  readonly size: (file: ShownFile) => string;
  /** Undefined where a file has no pages. */
  readonly pages: (file: ShownFile) => string | undefined;
  /** Pages, where there are any, and size. */
  readonly both: (file: ShownFile) => string;
};

/** How facts of files are said on this page. */
export function useFileFacts(): FileFacts {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const size = ({bytes}: ShownFile): string => formatBytes(bytes, language);
  const pages = ({pages: count}: ShownFile): string | undefined =>
    count === undefined ? undefined : pluralForm(language, pagesWords(), count);
  const both = (file: ShownFile): string =>
    [pages(file), size(file)].filter((each) => each !== undefined).join(', ');
  return {size, pages, both};
}

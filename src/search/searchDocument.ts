import type {Language} from '../guide/languages';
import type {Entry, EntryKind, Guide, Section} from '../guide/model';
import {shownText, toOutline} from '../guide/outline';
import {factLabels} from './factLabels';
import {plainText} from './plainText';

/**
 * What search finds: the head of a page (title, summary and the text before the first section) or one of its
 * sections. All fields are plain text; a field that does not apply is empty.
 */
export type SearchDocument = {
  /** Unique in the index: `caseStudy/prienai` or `caseStudy/prienai#context`. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Address of the page without the base of the site: `/case-studies/prienai/`. */
  readonly page: string;
  /** Address of this part of the page: `/case-studies/prienai/#context`. */
  readonly url: string;
  readonly title: string;
  /** Language of title and summary: the reader's where the entry gives them, else that of the text. */
  readonly titleLanguage: Language;
  /** Language of heading and body. */
  readonly language: Language;
  /** Empty on the head of a page. */
  readonly heading: string;
  /** Only on the head of a page. */
  readonly summary: string;
  /** Labels of the coded facts in the reader's language; only on the head of a page. */
  readonly about: string;
  readonly body: string;
};

/**
 * The documents of a language's index in the order of the guide, page by page, the head of each page first:
 * every entry as a reader of that language sees it (her own language, else English, else the original).
 */
export function toSearchDocuments(guide: Guide, language: Language): SearchDocument[] {
  return guide.entries.flatMap((entry) => toPageDocuments(guide, entry, language));
}

function toPageDocuments(guide: Guide, entry: Entry, reader: Language): SearchDocument[] {
  const {sections} = shownText(entry, reader);
  const intro = sections.find((section) => section.heading === '');
  const head = {
    ...toHead(entry, reader),
    about: factLabels(guide, entry, reader).join(', '),
    body: intro === undefined ? '' : plainText(intro.tree),
  };
  return [
    head,
    ...sections
      .filter((section) => section !== intro)
      .map((section) => toSectionDocument(head, section)),
  ];
}

function toHead(entry: Entry, reader: Language): SearchDocument {
  const {kind, id, path, title, summary, state} = toOutline(entry, reader);
  return {
    id: `${kind}/${id}`,
    kind,
    page: path,
    url: path,
    title,
    titleLanguage: state.summaryLanguage,
    language: state.shown,
    heading: '',
    summary,
    about: '',
    body: '',
  };
}

function toSectionDocument(head: SearchDocument, section: Section): SearchDocument {
  return {
    ...head,
    id: `${head.id}#${section.id}`,
    url: `${head.page}#${section.id}`,
    heading: section.heading,
    summary: '',
    about: '',
    body: plainText(section.tree),
  };
}

import type {Language} from '../../guide/languages';
import type {CaseStudyEntry} from '../../guide/model';
import {shownText, toOutline} from '../../guide/outline';

/** The text that a page shows, as far as a citation tells of it. Titles stand on one line. */
export type CitedText = {
  /** The language of the text. */
  readonly language: Language;
  readonly title: string;
  /** The heading of the page, where the text is not in the reader's language and its title has been translated. */
  readonly titleForReader?: string;
  /** Where the text is a translation. */
  readonly translatedFrom?: {readonly language: Language; readonly title: string};
};

/** The text that readers of `language` see. */
export function toCitedText(entry: CaseStudyEntry, language: Language): CitedText {
  const text = shownText(entry, language);
  const outline = toOutline(entry, language);
  const original = entry.texts.get(entry.original);
  const isTranslation = text.language !== entry.original && original !== undefined;
  return {
    language: text.language,
    title: onOneLine(text.title),
    ...(outline.state.summaryLanguage !== text.language && {
      titleForReader: onOneLine(outline.title),
    }),
    ...(isTranslation && {
      translatedFrom: {language: entry.original, title: onOneLine(original.title)},
    }),
  };
}

/** As a browser shows it; a line end would begin a new field in some formats. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

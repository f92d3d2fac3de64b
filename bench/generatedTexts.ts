import {splitFrontMatter} from '../src/guide/frontMatter';
import type {Section, Text} from '../src/guide/model';
import {toPlainPage} from './plainPage';
import type {ContentFile} from './chapters';
import {listChapters} from './chapters';

/** A generated text: its file, and what the guide knows of it once it is parsed. */
export type GeneratedText = ContentFile & Pick<Text, 'title' | 'summary' | 'sections'>;

/** Texts of so many sections, as long and as varied as the chapters of the guide. */
export function generateTexts(count: number, sectionCount: number): readonly GeneratedText[] {
  const chapters = listChapters(count + SPARE).map(toText);
  return chapters.filter(({sections}) => sections.length === sectionCount).slice(0, count);
}

/** More than there are chapters with another number of sections. */
const SPARE = 50;

function toText(chapter: ContentFile): GeneratedText {
  const {title, summary} = toPlainPage(chapter);
  return {...chapter, title, summary, sections: toSections(chapter.text)};
}

/** The sections as the parser would give them, but in a moment: a tree is not needed. */
function toSections(text: string): readonly Section[] {
  const body = text.slice(splitFrontMatter(text)?.bodyStart);
  const [, ...parts] = body.split(/^## /mu);
  return parts.map((part) => {
    const [line = '', ...lines] = part.split('\n');
    const [, heading = line, id = line] = /^(.*?) \{#(.*)\}$/u.exec(line) ?? [];
    const markdown = lines.join('\n').trim();
    return {id, heading, markdown, tree: {type: 'root', children: []}};
  });
}

import type {Language} from './languages';
import {DEFAULT_LANGUAGE} from './languages';
import type {EntryKind} from './model';

/**
 * The path, from the site directory, at which a text stands. `key` is what the texts of an entry share: the id, for a chapter with its
 * folder and numbers.
 *
 * @example textPath('newsItem', 'leeds', 'lv') // => 'i18n/lv/docusaurus-plugin-content-blog/leeds.md'
 */
export function textPath(kind: EntryKind, key: string, language: Language): string {
  const name = key.replace(/\.md$/, '');
  const isDefault = language === DEFAULT_LANGUAGE;
  const plugin = `i18n/${language}/docusaurus-plugin-content`;
  switch (kind) {
    case 'caseStudy':
      return `case-studies/${name}/${language}.md`;
    case 'chapter':
      return isDefault ? `docs/${name}.md` : `${plugin}-docs/current/${name}.md`;
    case 'newsItem':
      return isDefault ? `blog/${name}.md` : `${plugin}-blog/${name}.md`;
  }
}

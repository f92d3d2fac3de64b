import {h} from 'hastscript';
import type {Book} from '../book';
import {COVER_PICTURE} from './fileNames';
import type {EpubWords} from './words/epubWords';
import {toXhtml} from './xhtmlPage';

/** The document that shows the cover. */
export function coverPage({language, title}: Book, words: EpubWords): string {
  const alt = words.coverPicture.replace('{title}', () => title);
  const picture = h('img', {src: COVER_PICTURE, alt, role: 'doc-cover'});
  const section = h('section', {'epub:type': 'cover', className: ['guide-cover']}, [picture]);
  return toXhtml({language, title: words.cover, type: 'frontmatter', body: [section]});
}

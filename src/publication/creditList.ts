import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Entry, Text} from '../guide/model';
import {toPictureCredits} from '../guide/pictureCredits';
import type {BookContext} from './bookContext';

/** Who made the pictures of an entry; nothing where it has none. */
export function creditList(entry: Entry, text: Text, {messages}: BookContext): ElementContent[] {
  const credits = toPictureCredits(entry, text);
  if (credits.length === 0) return [];
  const items = credits.map(({name, nameLanguage, credit, licence}) =>
    h('li', [
      h('span', {lang: nameLanguage}, name),
      ...(credit ? [': ', h('span', {lang: credit.language}, credit.text)] : []),
      ...(!credit && licence !== undefined ? [`: ${licence}`] : []),
    ]),
  );
  return [h('p.guide-small-title', messages.credit), h('ul.guide-credits', items)];
}

import {visit} from 'unist-util-visit';
import type {Book} from './book';
import {allDivisions} from './divisions';

/** The paths of the pictures in the bodies of a book, from the site directory, each once. */
export function bookPictures({divisions}: Pick<Book, 'divisions'>): readonly string[] {
  const paths = new Set<string>();
  for (const {body} of allDivisions(divisions)) {
    visit({type: 'root', children: [...body]}, 'element', ({tagName, properties: {src}}) => {
      if (tagName === 'img' && typeof src === 'string') paths.add(src);
    });
  }
  return [...paths];
}

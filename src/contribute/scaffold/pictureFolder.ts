import {CONTENT_FOLDERS, placeOf} from '../../guide/place';
import {toId} from '../form/suggestId';

/**
 * The folder of texts that somebody means, from the site directory and without a slash at its end: named with one, by its folder `img`
 * or by a text in it. Undefined for one that is no folder of texts, or leads out of the site.
 *
 * @example textFolder('case-studies/leeds/img/') // => 'case-studies/leeds'
 */
export function textFolder(named: string): string | undefined {
  const steps = named.replace(/\/[^/]*\.md$/, '').split('/');
  const folder = steps
    .filter((step) => step !== '' && step !== '.')
    .join('/')
    .replace(/\/img$/, '');
  const isContent = CONTENT_FOLDERS.some((each) => `${folder}/`.startsWith(`${each}/`));
  return isContent && !steps.includes('..') ? folder : undefined;
}

/** The path of a picture beside texts, named after its file; undefined where no picture can stand. */
export function picturePath(folder: string, file: string, ending: string): string | undefined {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const path = `${folder}/img/${toId(name) || 'picture'}.${ending}`;
  const place = placeOf(path);
  return 'kind' in place && place.kind === 'image' ? path : undefined;
}

/** What to write about a picture: into the front matter of the original, and into the text. */
export function pictureLines(path: string): {readonly frontMatter: string; readonly text: string} {
  const file = path.slice(path.lastIndexOf('/img/') + 1);
  return {
    frontMatter: `pictures:\n  - {file: ${file}, people: none}`,
    text: `![…](${file})`,
  };
}

import type {Element, ElementContent} from 'hast';
import {visit} from 'unist-util-visit';
import type {Division} from '../book';

/** A picture as a file of the EPUB. */
export type PlannedPicture = {
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/**
 * The pictures by the path under which bodies name them. What a picture is, its bytes say; what is none of PNG, JPEG, GIF, WebP and
 * SVG is left out.
 */
export function planPictures(
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, PlannedPicture> {
  const planned = new Map<string, PlannedPicture>();
  const taken = new Set<string>();
  for (const [path, bytes] of pictures) {
    const format = FORMATS.find(({isIt}) => isIt(bytes));
    if (format === undefined) continue;
    const {ending, mediaType} = format;
    const file = freeName(`pictures/${fileStem(path)}`, `.${ending}`, taken);
    planned.set(path, {file, mediaType, bytes});
  }
  return planned;
}

/** Those of the pictures that bodies show, in the order in which they show them. */
export function usedPictures(
  bodies: readonly (readonly ElementContent[])[],
  pictures: ReadonlyMap<string, PlannedPicture>,
): readonly PlannedPicture[] {
  const byFile = new Map([...pictures.values()].map((picture) => [picture.file, picture]));
  const used = new Set(bodies.flatMap(imagesIn).map(({properties: {src}}) => String(src)));
  return [...used].flatMap((file) => byFile.get(file) ?? []);
}

/** Whether all images say what they show, or that they say nothing. */
export function haveAlternativeTexts(divisions: readonly Division[]): boolean {
  return divisions.every(
    ({body, divisions: nested}) =>
      imagesIn(body).every(({properties: {alt}}) => typeof alt === 'string') &&
      haveAlternativeTexts(nested),
  );
}

function imagesIn(body: readonly ElementContent[]): readonly Element[] {
  const images: Element[] = [];
  visit({type: 'root', children: [...body]}, 'element', (element) => {
    if (element.tagName === 'img') images.push(element);
  });
  return images;
}

/** The name with a number where it is taken, and taken from then on. */
export function freeName(stem: string, ending: string, taken: Set<string>): string {
  let name = stem + ending;
  for (let count = 2; taken.has(name); count++) name = `${stem}-${count}${ending}`;
  taken.add(name);
  return name;
}

/**
 * Small letters, digits and hyphens for the name of a file: the same on every disk.
 *
 * @example fileStem('/img/Leeds Visit.png') // => 'leeds-visit'
 */
export function fileStem(path: string): string {
  const name = path.replace(/[?#].*$/su, '').replace(/^.*\/|\.\w+$/gsu, '');
  const stem = name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return stem.replace(/^-|-$/gu, '') || 'file';
}

type Format = {
  readonly ending: string;
  readonly mediaType: string;
  readonly isIt: (bytes: Uint8Array) => boolean;
};

const FORMATS: readonly Format[] = [
  {
    ending: 'png',
    mediaType: 'image/png',
    isIt: (bytes) => latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  },
  {ending: 'jpg', mediaType: 'image/jpeg', isIt: (bytes) => latin(bytes, 0, 3) === '\xff\xd8\xff'},
  {ending: 'gif', mediaType: 'image/gif', isIt: (bytes) => latin(bytes, 0, 4) === 'GIF8'},
  {
    ending: 'webp',
    mediaType: 'image/webp',
    isIt: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  },
  {
    ending: 'svg',
    mediaType: 'image/svg+xml',
    isIt: (bytes) => /^(?:\xef\xbb\xbf)?\s*<[^]*<?svg[\s/>]/u.test(latin(bytes, 0, 2000)),
  },
];

/** Bytes as characters of one byte each. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

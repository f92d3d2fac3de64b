import {visit} from 'unist-util-visit';
import {linkTarget} from './contentLink';
import type {Language} from './languages';
import type {Entry, Text} from './model';
import {defaultPath} from './siteIndex';

/** What a page says of one picture of its entry; JSON. */
export type PictureCredit = {
  /** Its description in the text that is shown, else the name of its file. */
  readonly name: string;
  /** The language of the name; absent for the name of a file. */
  readonly nameLanguage?: Language;
  /** Maker, source and licence, in the language of the original. */
  readonly credit?: {readonly text: string; readonly language: Language};
  /** SPDX identifier of the text's licence, which holds where there is no credit; absent where the entry states none. */
  readonly licence?: string;
};

/** What the page of a text of the entry says of the pictures that the entry lists, in its order. */
export function toPictureCredits(entry: Entry, text: Text): readonly PictureCredit[] {
  const {pictures = []} = entry.facts;
  if (pictures.length === 0) return [];
  const original = entry.texts.get(entry.original) ?? text;
  const descriptions = descriptionsIn(text);
  return pictures.map(({file, credit}) => {
    const alt = descriptions.get(pathOf(original, file));
    return {
      ...(alt === undefined ? {name: fileName(file)} : {name: alt, nameLanguage: text.language}),
      ...(credit !== undefined && {credit: {text: credit, language: entry.original}}),
      ...licenceOf(entry),
    };
  });
}

/** The descriptions of a text's pictures by their path; the first one where a picture stands twice. */
function descriptionsIn(text: Text): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  for (const {tree} of text.sections) {
    visit(tree, 'image', ({url, alt}) => {
      const path = pathOf(text, url);
      if (alt?.trim() && !descriptions.has(path)) descriptions.set(path, alt.trim());
    });
  }
  return descriptions;
}

/** A translated picture stands for that of the original. */
function pathOf({file}: Text, address: string): string {
  const target = linkTarget(file, address);
  return target.kind === 'file' ? defaultPath(target.path) : address;
}

function fileName(path: string): string {
  return path.replace(/^.*\//, '');
}

function licenceOf(entry: Entry): {readonly licence?: string} {
  return entry.kind === 'chapter' ? {} : {licence: entry.facts.licence};
}

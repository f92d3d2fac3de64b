import type {SourceFile} from '../../guide/assembleGuide';
import type {Issue} from '../../guide/issue';
import type {Guide} from '../../guide/model';
import {styleAdvice} from '../advice/styleAdvice';

/** The advice on style for every text of a Guide that was made of `files`. */
export function checkStyle(guide: Guide, files: readonly SourceFile[]): readonly Issue[] {
  const sources = new Map(files.map(({path, text}) => [path, text]));
  return guide.entries.flatMap(({texts}) =>
    [...texts.values()].flatMap((text) => styleAdvice(text, sources.get(text.file) ?? '')),
  );
}

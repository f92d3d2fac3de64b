import type {Issue} from '../../guide/issue';
import {LANGUAGES} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readSources} from '../../guide/node/readSources';
import {placeOf} from '../../guide/place';
import {parseTextFile} from '../../guide/textFile';
import type {Lexicons} from '../findUnknownWords';
import {findUnknownWords} from '../findUnknownWords';
import {loadLexicon} from './loadLexicon';

/** An issue `unknown-word` for every word of the texts of a Guide that neither a dictionary nor a word list has. Takes seconds. */
export async function checkSpelling(siteDir: string, guide: Guide): Promise<readonly Issue[]> {
  const lexicons = await loadLexicons(siteDir, guide);
  const paths = guide.entries.flatMap(({texts}) => [...texts.values()].map(({file}) => file));
  const {files} = await readSources(siteDir, paths);
  return files.flatMap((source) => {
    const place = placeOf(source.path);
    // All paths of the Guide are those of texts.
    if ('rule' in place || !('language' in place)) return [];
    return findUnknownWords(parseTextFile(source, place), lexicons);
  });
}

async function loadLexicons(siteDir: string, guide: Guide): Promise<Lexicons> {
  const lexicons = await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadLexicon(siteDir, guide, language)]),
  );
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(lexicons) as Lexicons;
}

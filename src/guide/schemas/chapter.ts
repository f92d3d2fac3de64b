import * as z from 'zod';
import type {Known} from './fields';
import {pictures} from './pictures';
import {entryIds, term, words} from './fields';

/** Front matter of a chapter; one in a numbered part says how strong its evidence is. */
export function chapterSchema(known: Known, isInPart: boolean) {
  const evidence = term(known, 'chapter-evidence');
  return z.strictObject({
    ...words,
    evidence: isInPart ? evidence : evidence.exactOptional(),
    caseStudies: entryIds(known, 'caseStudy'),
    pictures: pictures.exactOptional(),
  });
}

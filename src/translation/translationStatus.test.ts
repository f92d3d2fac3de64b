import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../guide/languages';
import {readGuide} from '../guide/node/readGuide';
import {KINDS, toTranslationStatus} from './translationStatus';

const {guide} = await readGuide('tests/sites/good');
const status = toTranslationStatus(guide);

describe('toTranslationStatus', () => {
  it('tells of each text what it is and who reviewed it', () => {
    const chapter = status.entries.find(({id}) => id === 'watching-lessons');
    expect(chapter).toMatchObject({
      kind: 'chapter',
      path: '/guide/growing/watching-lessons/',
      original: 'en',
      sectionCount: 9,
      texts: {
        en: {state: 'original', title: 'Watching lessons'},
        lt: {state: 'missing'},
        pl: {state: 'current', review: 'reviewed', reviewedBy: 'University of the tests'},
      },
    });
  });

  it('counts every entry in exactly one state per language', () => {
    for (const language of LANGUAGES) {
      for (const kind of KINDS) {
        const {original, current, behind, missing} = status.counts[language][kind];
        const entries = status.entries.filter((entry) => entry.kind === kind);
        expect(original + current + behind + missing).toBe(entries.length);
      }
    }
  });

  it('is the same after a way through JSON', () => {
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  });

  it('counts translations without original where they stand', () => {
    const file = 'i18n/et/docusaurus-plugin-content-blog/lost.md';
    const rule = 'translation-without-original';
    const issue = {rule, severity: 'error', file, line: 1, column: 1, details: {}} as const;
    const {orphans, counts} = toTranslationStatus(guide, [issue]);
    expect(orphans).toEqual([{file, kind: 'newsItem', language: 'et'}]);
    expect(counts.et.newsItem.orphan).toBe(1);
  });
});

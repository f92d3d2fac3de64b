import {describe, expect, it} from 'vitest';
import type {Language} from '../guide/languages';
import type {Entry, SectionChange, Text} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {listWork} from './nextWork';

const {guide} = await readGuide('tests/sites/good');

function rows(language: Language) {
  return listWork(guide, language).map(({entry, task, value}) => [entry.id, task, value]);
}

describe('listWork', () => {
  it('prefers chapters to case studies to news, and what is read first', () => {
    expect(rows('lv')).toEqual([
      ['start', 'create', 3],
      ['watching-lessons', 'create', 3],
      ['lake-school', 'create', 2],
      ['first-meeting', 'create', 1],
    ]);
  });

  it('leaves out what is there and up to date', () => {
    expect(rows('en')).toEqual([]);
  });

  it('values what is behind by its share of sections', () => {
    const sections: SectionChange[] = [{id: 'tool', heading: 'Tool', change: 'changed'}];
    const entries = guide.entries.map((entry): Entry => {
      const text = entry.texts.get('pl');
      if (!text) return entry;
      const behind: Text = {...text, state: {kind: 'behind', sections}};
      return {...entry, texts: new Map<Language, Text>([...entry.texts, ['pl', behind]])};
    });
    const work = listWork({...guide, entries}, 'pl');
    expect(work.map(({entry, task, value}) => [entry.id, task, value])).toEqual([
      ['start', 'create', 3],
      ['first-meeting', 'create', 1],
      ['watching-lessons', 'refresh', 3 / 9],
      ['lake-school', 'refresh', 2 / 7],
    ]);
  });
});

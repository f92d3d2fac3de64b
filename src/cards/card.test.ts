import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Language} from '../guide/languages';
import type {EntryKind, Guide} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {toCard} from './card';

const SITE = path.resolve(import.meta.dirname, '../../tests/sites/good');

let guide: Guide;
beforeAll(async () => {
  guide = (await readGuide(SITE)).guide;
});

function cardOf(kind: EntryKind, id: string, language: Language) {
  const entry = guide.entries.find((each) => each.kind === kind && each.id === id);
  if (entry === undefined) throw new Error(`No ${kind} ${id}`);
  return toCard(guide, entry, language, 'The site');
}

describe('toCard', () => {
  it('says of a case study where it is from and how we know', () => {
    expect(cardOf('caseStudy', 'lake-school', 'pl')).toEqual({
      id: 'lake-school',
      siteTitle: 'The site',
      kind: 'Przykład z praktyki',
      title: 'Lekcje szkoły nad jeziorem',
      subject: {kind: 'countries', names: ['LT pl', 'GB pl']},
      evidence: {id: 'reported', label: 'reported pl'},
    });
  });

  it('says of a chapter in which part it stands', () => {
    const {kind, subject, evidence} = cardOf('chapter', 'watching-lessons', 'en');
    expect(kind).toBe('Chapter');
    expect(subject).toEqual({kind: 'part', names: ['growing en']});
    expect(evidence).toEqual({id: 'mixed', label: 'mixed en'});
  });

  it('is silent where a chapter says nothing', () => {
    const {subject, ...card} = cardOf('chapter', 'start', 'en');
    expect(subject.names).toEqual([]);
    expect(card).not.toHaveProperty('evidence');
  });

  it('says of a news item where it happened', () => {
    const {kind, title, subject} = cardOf('newsItem', 'first-meeting', 'lt');
    expect({kind, title}).toEqual({kind: 'Naujiena', title: 'Pirmas susitikimas'});
    expect(subject).toEqual({kind: 'countries', names: ['LT lt']});
  });

  it.each([
    ['lv', 'Ezera skola', 'Teksts angļu valodā'],
    ['et', 'The lessons of the lake school', 'Tekst inglise keeles'],
    ['lt', 'Ežero mokyklos pamokos', undefined],
  ] as const)('names the language of the text for readers of %s who lack it', (...row) => {
    const [language, title, textIn] = row;
    const card = cardOf('caseStudy', 'lake-school', language);
    expect({title: card.title, textIn: card.textIn}).toEqual({title, textIn});
  });
});

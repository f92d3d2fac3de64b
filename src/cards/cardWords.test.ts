import {expect, it} from 'vitest';
import {cardFile} from './cardFile';
import {cardAlternative} from './cardWords';

it('says in words what a card shows', () => {
  const card = {
    kind: 'caseStudy',
    title: 'Iš vizitų – leidinys',
    siteTitle: 'Mokymasis kartu',
  } as const;
  expect(cardAlternative(card, 'lt')).toBe(
    'Mokymasis kartu. Praktikos pavyzdys: Iš vizitų – leidinys',
  );
});

it('keeps the cards of each kind in a folder of their own', () => {
  expect(cardFile('caseStudy', 'a')).toBe('cards/case-studies/a.png');
  expect(cardFile('chapter', 'a')).toBe('cards/guide/a.png');
  expect(cardFile('newsItem', 'a')).toBe('cards/news/a.png');
});

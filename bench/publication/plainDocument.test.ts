import {h} from 'hastscript';
import {expect, it} from 'vitest';
import type {Division} from '../../src/publication/book';
import {sampleBook} from '../../src/publication/epub/sampleBook';
import {plainDocument} from './plainDocument';

const CHAPTER: Division = {
  id: 'visits',
  kind: 'chapter',
  title: 'Visits & more',
  language: 'en',
  body: [
    h('p', 'See ', h('a', {href: '#plan'}, 'the plan'), '.'),
    h('section', h('h2', 'Plan'), h('ul', h('li', h('p', 'One'), h('p', 'Two')), h('li', 'Three'))),
    h('div', h('p', 'Four', h('img', {src: '/img/a.png', alt: 'A room'}))),
    h('hr'),
  ],
  divisions: [
    {id: 'inner', kind: 'chapter', title: 'Inner', language: 'en', body: [], divisions: []},
  ],
};

it('gives every line of a book a paragraph and nothing else', () => {
  const html = plainDocument(sampleBook('en', {title: 'Sample', divisions: [CHAPTER]}));
  expect(html.replaceAll('<', '\n<').replaceAll(/\n(?=<\/)/gu, '')).toMatchInlineSnapshot(`
    "
    <!doctype html>

    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Sample</title></head>
    <body>
    <h1>Visits &#x26; more</h1>
    <p>See the plan.</p>
    <p>Plan</p>
    <p>One</p>
    <p>Two</p>
    <p>Three</p>
    <p>Four</p>
    <h1>Inner</h1></body></html>"
  `);
});

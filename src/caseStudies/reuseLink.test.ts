import {expect, it} from 'vitest';
import {toReuseLink} from './reuseLink';

const repositoryUrl = 'https://code.example/guide';

it.each([
  [{}, undefined],
  [{repositoryUrl}, 'https://code.example/guide/issues/new?title=Sz%26k%C3%B3%C5%82%3F'],
  [{editorsEmail: 'a@b.example'}, 'mailto:a@b.example?subject=Sz%26k%C3%B3%C5%82%3F'],
  [
    {editorsEmail: 'a@b.example', repositoryUrl},
    'mailto:a@b.example?subject=Sz%26k%C3%B3%C5%82%3F',
  ],
])('leads with %j to the editors, else to the repository', (contact, expected) => {
  expect(toReuseLink(contact, 'Sz&kół?')).toBe(expected);
});

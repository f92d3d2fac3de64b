import {strToU8} from 'fflate';
import {expect, it} from 'vitest';
import {planPictures} from './pictures';

const bytes = (text: string) => strToU8(text, true);

it.each([
  ['/img/a.png', bytes('\x89PNG\r\n\x1a\n'), 'pictures/a.png', 'image/png'],
  ['/img/Žalia lenta.JPG', bytes('\xff\xd8\xff\xe0'), 'pictures/alia-lenta.jpg', 'image/jpeg'],
  ['/img/really-a-jpeg.png', bytes('\xff\xd8\xff\xe0'), 'pictures/really-a-jpeg.jpg', 'image/jpeg'],
  ['/img/a.gif?v=2', bytes('GIF89a'), 'pictures/a.gif', 'image/gif'],
  ['/img/a.webp', bytes('RIFF\0\0\0\0WEBP'), 'pictures/a.webp', 'image/webp'],
  ['/img/a.svg', bytes('<?xml version="1.0"?>\n<svg />'), 'pictures/a.svg', 'image/svg+xml'],
  ['/img/..', bytes('<svg>'), 'pictures/file.svg', 'image/svg+xml'],
])('tells from the bytes of %s what it is', (path, content, file, mediaType) => {
  expect(planPictures(new Map([[path, content]])).get(path)).toMatchObject({file, mediaType});
});

it('leaves out what is no picture', () => {
  expect(planPictures(new Map([['/a.png', bytes('<html><svg-like>')]])).size).toBe(0);
});

it('gives pictures of one name different files', () => {
  const svg = bytes('<svg/>');
  const planned = planPictures(
    new Map([
      ['/x/a.svg', svg],
      ['/y/a.svg', svg],
    ]),
  );
  expect([...planned.values()].map(({file}) => file)).toEqual([
    'pictures/a.svg',
    'pictures/a-2.svg',
  ]);
});

import {describe, expect, it} from 'vitest';
import {pictureLines, picturePath, textFolder} from './pictureFolder';

describe('textFolder', () => {
  it.each([
    ['case-studies/a/', 'case-studies/a'],
    ['./case-studies/a/img', 'case-studies/a'],
    ['case-studies/a/lt.md', 'case-studies/a'],
    ['blog', 'blog'],
    ['i18n/lt/docusaurus-plugin-content-blog', 'i18n/lt/docusaurus-plugin-content-blog'],
    ['../blog', undefined],
    ['blog/../../x', undefined],
    ['src', undefined],
    ['blogs', undefined],
    ['', undefined],
  ])('reads %s as %s', (named, expected) => {
    expect(textFolder(named)).toBe(expected);
  });
});

describe('picturePath', () => {
  it.each([
    ['/home/me/Žalia nuotrauka (2).JPG', 'blog/img/zalia-nuotrauka-2.jpg'],
    ['C:\\me\\IMG_0001.png', 'blog/img/img-0001.jpg'],
    ['照片.jpeg', 'blog/img/picture.jpg'],
  ])('names the picture after %s', (file, expected) => {
    expect(picturePath('blog', file, 'jpg')).toBe(expected);
  });
});

describe('pictureLines', () => {
  it('names the file as the text does', () => {
    expect(pictureLines('case-studies/a/img/b.jpg').text).toBe('![…](img/b.jpg)');
  });
});

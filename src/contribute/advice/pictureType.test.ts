import {describe, expect, it} from 'vitest';
import {promisedType, typeOfContent} from './pictureType';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('typeOfContent', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n\0\0', 'PNG'],
    ['\xff\xd8\xff\xe1\0\x10Exif', 'JPEG'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'WebP'],
    ['\0\0\0\x20ftypavif\0\0\0\0', 'AVIF'],
    ['\0\0\0\x20ftypheic\0\0\0\0', 'HEIC'],
    ['GIF89a', 'GIF'],
    ['II*\0', 'TIFF'],
    ['%PDF-1.7', 'PDF'],
    ['PK\x03\x04', 'ZIP'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a - b -->\n<!DOCTYPE svg>\n<svg>', 'SVG'],
    ['<html><svg>', undefined],
    ['<svgfoo>', undefined],
    ['#!/bin/sh', undefined],
    ['', undefined],
  ])('tells %j to be %s', (content, type) => {
    expect(typeOfContent(bytes(content))).toBe(type);
  });

  it.each(['<!--', '<!-- -', '<?', '<!D>', ' ', '<'])(
    'reads a million times %j in moments',
    (unit) => {
      const start = performance.now();
      expect(typeOfContent(bytes(unit.repeat(1_000_000)))).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('promisedType', () => {
  it.each([
    ['blog/img/a.jpg', 'JPEG'],
    ['blog/img/a.jpeg', 'JPEG'],
    ['blog/img/a.b.svg', 'SVG'],
    ['blog/img/a.gif', undefined],
    ['blog/img/a', undefined],
  ])('of %s is %s', (path, type) => {
    expect(promisedType(path)).toBe(type);
  });
});

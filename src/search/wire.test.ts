import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildSearchFile, openSearchIndex} from './searchIndex';
import {readManifest, readSearchFile} from './wire';

describe('readManifest', () => {
  it.each([
    ['accepts', {version: 1, language: 'lt', index: 'lt-1.json'}, 'object'],
    ['recognises another version in', {version: 2, language: 'lt', index: 'x'}, 'outdated'],
    ['recognises a missing name in', {version: 1, language: 'lt'}, 'damaged'],
    ['recognises a strange language in', {version: 1, language: 'xx', index: 'x'}, 'damaged'],
    ['recognises what is no manifest:', null, 'damaged'],
  ])('%s %j', (_behaviour, value, expected) => {
    const read = readManifest(value);
    expect(typeof read === 'string' ? read : typeof read).toBe(expected);
  });
});

describe('readSearchFile', () => {
  const file = buildSearchFile('lt', []);

  it('accepts a file that was built', () => {
    expect(readSearchFile(file)).toEqual(file);
  });

  it('recognises a file of another version', () => {
    expect(readSearchFile({...file, version: 0})).toBe('outdated');
  });

  it('recognises a document without its fields', () => {
    expect(readSearchFile({...file, documents: [{id: 'x'}]})).toBe('damaged');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readSearchFile(value)));
  });
});

describe('openSearchIndex', () => {
  it('throws for a damaged index rather than finding nothing', () => {
    const file = buildSearchFile('lt', []);
    expect(() => openSearchIndex({...file, index: {'1.map': '[["moky'}})).toThrow(SyntaxError);
    expect(() => openSearchIndex({...file, index: {'1.map': '[7]'}})).toThrow(TypeError);
  });
});

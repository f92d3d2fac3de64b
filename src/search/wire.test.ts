import {describe, expect, it} from 'vitest';
import {readManifest} from './wire';

describe('readManifest', () => {
  it.each([
    ['accepts', {version: 2, language: 'lt', head: 'lt-head-1.json'}, 'object'],
    ['recognises another version in', {version: 1, language: 'lt', index: 'x'}, 'outdated'],
    ['recognises a missing name in', {version: 2, language: 'lt'}, 'damaged'],
    ['recognises a strange language in', {version: 2, language: 'xx', head: 'x'}, 'damaged'],
    ['recognises what is no manifest:', null, 'damaged'],
    ['recognises a list in place of', [], 'damaged'],
  ])('%s %j', (_behaviour, value, expected) => {
    const read = readManifest(value);
    expect(typeof read === 'string' ? read : typeof read).toBe(expected);
  });
});

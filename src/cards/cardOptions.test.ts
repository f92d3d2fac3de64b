import {expect, it} from 'vitest';
import type {EntryKind} from '../guide/model';
import {readCardKinds} from './cardOptions';

it('makes cards for case studies and chapters unless told otherwise', () => {
  expect(readCardKinds({})).toEqual(['caseStudy', 'chapter']);
  expect(readCardKinds({onlyKinds: ['newsItem']})).toEqual(['newsItem']);
});

it('refuses a kind that does not exist', () => {
  const unsafeKind = 'toString' as EntryKind;
  expect(() => readCardKinds({onlyKinds: [unsafeKind]})).toThrowErrorMatchingInlineSnapshot(
    `[ConfigError: Unexpected kind "toString" in onlyKinds, expected one of: chapter, caseStudy, newsItem]`,
  );
});

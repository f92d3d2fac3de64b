import {describe, expect, it, vi} from 'vitest';
import type {Issue} from '../../guide/issue';
import {issueWords} from './issueWords';

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));

const ISSUE: Issue = {
  rule: 'too-long',
  severity: 'error',
  file: 'case-studies/a/lt.md',
  line: 1,
  column: 1,
  details: {field: 'summary', found: '312', expected: '300'},
};
const describeIt = () => ({message: 'Unexpected word', hint: 'Did you mean "b"?', repair: 'Go.'});

describe('issueWords', () => {
  it('speaks of the form where the check speaks of a file', () => {
    expect(issueWords(ISSUE, 'Summary', describeIt)).toBe(
      'The text has 312 characters. Shorten it to at most 300.',
    );
  });

  it('leaves all else to the check', () => {
    expect(issueWords({...ISSUE, rule: 'raw-html'}, 'Summary', describeIt)).toBe(
      'Unexpected word. Did you mean "b"? Go.',
    );
  });
});

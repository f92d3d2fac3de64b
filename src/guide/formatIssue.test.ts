import {describe, expect, it} from 'vitest';
import {formatIssues, RULE_MESSAGES} from './formatIssue';
import type {Issue} from './issue';
import {LANGUAGES} from './languages';
import {RULES} from './rules';

const TERM: Issue = {
  rule: 'unknown-term',
  severity: 'error',
  file: 'case-studies/robotics/lt.md',
  line: 6,
  column: 12,
  details: {
    field: 'themes',
    found: 'leadershp',
    vocabulary: 'themes',
    file: 'vocabulary/themes.yaml',
  },
  nearest: 'leadership',
};
const TYPE: Issue = {
  rule: 'wrong-type',
  severity: 'error',
  file: 'a,b:c.md',
  line: 1,
  column: 2,
  details: {field: 'places', found: '100%\n$& {kind}\u001b[31m', kind: 'list'},
};

describe('formatIssues as text', () => {
  it.each(LANGUAGES)(
    'tells in %s what was found, what was meant and how to repair it',
    (language) => {
      expect(formatIssues([TERM], {format: 'text', language})).toMatchSnapshot();
    },
  );

  it('says so when there is nothing to tell', () => {
    expect(formatIssues([], {format: 'text', language: 'lt'})).toBe('Visas turinys tvarkingas.');
  });

  it('lets no control character of a file reach the terminal', () => {
    expect(formatIssues([TYPE], {format: 'text', language: 'en'})).toMatchInlineSnapshot();
  });
});

describe('formatIssues for programs', () => {
  it('gives JSON with the sentences beside the parts', () => {
    const [issue]: unknown[] = JSON.parse(formatIssues([TERM], {format: 'json', language: 'en'}));
    expect(issue).toMatchObject({...TERM, hint: 'Did you mean "leadership"?'});
    expect(formatIssues([], {format: 'json', language: 'en'})).toBe('[]');
  });

  it('escapes what would end an annotation', () => {
    expect(formatIssues([TYPE], {format: 'github', language: 'en'})).toMatchInlineSnapshot();
  });
});

describe('the messages', () => {
  const rules = Object.keys(RULES) as (keyof typeof RULES)[];

  it.each(LANGUAGES)('use in %s the same details as in English', (language) => {
    const differing = rules.filter((rule) => {
      const {message} = RULE_MESSAGES[language][rule];
      return String(detailsIn(message)) !== String(detailsIn(RULE_MESSAGES.en[rule].message));
    });
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are all translated into %s',
    (language) => {
      const same = rules.filter((rule) =>
        [RULE_MESSAGES[language][rule].message, RULE_MESSAGES[language][rule].repair].some(
          (sentence) => Object.values(RULE_MESSAGES.en[rule]).includes(sentence),
        ),
      );
      expect(same).toEqual([]);
    },
  );

  function detailsIn(message: string): readonly string[] {
    return [...message.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name).sort();
  }
});

import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {RULE_MESSAGES} from './formatIssue';
import {formatIssuesAsMarkdown, SUMMARY_BYTES} from './formatIssueMarkdown';
import type {Issue} from './issue';
import {LANGUAGES} from './languages';
import {issueAt} from './reportIssue';
import type {RuleId} from './rules';

const FILE = 'case-studies/robotics/lt.md';
const TERM = issueAt(FILE, {line: 6, column: 12}, 'unknown-term', {
  details: {
    field: 'themes',
    found: 'leadershp',
    vocabulary: 'themes',
    file: 'vocabulary/themes.yaml',
  },
  nearest: 'leadership',
});
const CITATION = issueAt(FILE, {line: 9, column: 1}, 'malformed-citation', {
  details: {found: '[@S1, `@S2`'},
});
const PAGE = {language: 'en', helpAddress: 'https://guide.example/contribute/rules/'} as const;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

describe('formatIssuesAsMarkdown', () => {
  it('counts first, then lists the issues of each file with their help pages', () => {
    const other: Issue = {...TERM, file: 'docs/0-start.md', line: 2};
    expect(formatIssuesAsMarkdown([TERM, CITATION, other], PAGE)).toMatchInlineSnapshot(`
      "## Check of the content

      **Errors: 3. Warnings: 0.**

      ### \`case-studies/robotics/lt.md\`

      - **error**, line 6, [\`unknown-term\`](<https://guide.example/contribute/rules/#unknown-term>)<br>
        Unexpected theme "leadershp", expected one of the themes in \`vocabulary/themes.yaml\`<br>
        Did you mean "leadership"?<br>
        Write the id of a term from that list.
      - **error**, line 9, [\`malformed-citation\`](<https://guide.example/contribute/rules/#malformed-citation>)<br>
        Unexpected citation "\`\` [@S1, \`@S2\` \`\`", expected \`[@S23]\`, or \`[@S23; @S24]\` for several works<br>
        Write the numbers of the works as they stand in the list of sources.

      ### \`docs/0-start.md\`

      - **error**, line 2, [\`unknown-term\`](<https://guide.example/contribute/rules/#unknown-term>)<br>
        Unexpected theme "leadershp", expected one of the themes in \`vocabulary/themes.yaml\`<br>
        Did you mean "leadership"?<br>
        Write the id of a term from that list."
    `);
  });

  it.each(LANGUAGES)('has words of its own in %s', (language) => {
    const [first] = formatIssuesAsMarkdown([TERM], {language}).split('\n');
    const others = LANGUAGES.filter((each) => each !== language).map((each) =>
      formatIssuesAsMarkdown([TERM], {language: each}),
    );
    for (const text of others) expect(text).not.toContain(first);
  });

  it('says what was looked at when it was not all', () => {
    const part = {language: 'en', isPart: true} as const;
    expect(formatIssuesAsMarkdown([TERM], part)).toContain('\n\nChanged files, and what depends');
    expect(formatIssuesAsMarkdown([], part)).toContain('**The changed files are in order.**');
    expect(formatIssuesAsMarkdown([], {language: 'en'})).toContain('**All content is in order.**');
  });

  it('lets nothing that stands in the content become markup, whatever the rule', () => {
    const rules = Object.keys(RULE_MESSAGES.en) as RuleId[];
    fc.assert(
      fc.property(hostile(), hostile(), fc.constantFrom(...rules), (found, file, rule) => {
        const names = [
          'found',
          'expected',
          'reason',
          'field',
          'other',
          'target',
          'file',
          'section',
        ];
        const details = Object.fromEntries(names.map((name) => [name, found]));
        const issue = issueAt(file, {line: 1, column: 1}, rule, {details, nearest: found});
        const tree = parser.parse(formatIssuesAsMarkdown([issue], PAGE));
        expect(shapeOf(tree)).toEqual(shapeOf(parser.parse(withWord(rule))));
      }),
      {numRuns: 200},
    );
  });

  it('shows what was found as it stands in the file', () => {
    fc.assert(
      fc.property(hostile(), (found) => {
        const issue = issueAt(FILE, {line: 1, column: 1}, 'raw-html', {details: {found}});
        const tree = parser.parse(formatIssuesAsMarkdown([issue], {language: 'en'}));
        const shown = found.replace(/[\s\0\u202e]/gu, ' ').trim();
        expect(toString(tree).replace(/\s/gu, ' ')).toContain(shown);
      }),
    );
  });

  it('is never longer than the host takes, and says how many issues are missing', () => {
    const issues = Array.from({length: 9000}, (_, at) => ({
      ...CITATION,
      file: `docs/${at >> 3}.md`,
      details: {found: `ž€😀 ${'x'.repeat(at % 300)}`},
    }));
    const text = formatIssuesAsMarkdown(issues, PAGE);
    const bytes = Buffer.byteLength(text);
    expect(bytes).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(bytes).toBeGreaterThan(SUMMARY_BYTES - 2000);
    const items = text.match(/^- /gmu)?.length ?? 0;
    expect(text.split('\n').at(-1)).toContain(`room\\: ${9000 - items} more.`);
  });
});

/** Pieces that mean something to Markdown, HTML or the host, in any order. */
function hostile(): fc.Arbitrary<string> {
  const pieces = [
    ...['`', '``', '<b>', '</details>', '<!--', '&lt;', '](http://x.example)', '![', '[a]: /b'],
    ...['*', '_', '\n', '\n\n# ', '\n- ', '|', '\\', '~~', '@someone', '#1', 'www.x.example', ' '],
    ...['https://x.example', 'a@x.example', '$x$', ':tada:', 'žodis', '\u202e', '\0', '😀'],
  ];
  return fc
    .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 6})
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
}

/** The same issue with one word everywhere. */
function withWord(rule: RuleId): string {
  const names = ['found', 'expected', 'reason', 'field', 'other', 'target', 'file', 'section'];
  const details = Object.fromEntries(names.map((name) => [name, 'word']));
  const issue = issueAt('word', {line: 1, column: 1}, rule, {details, nearest: 'word'});
  return formatIssuesAsMarkdown([issue], PAGE);
}

/** Everything but text and code, which cannot do anything. */
function shapeOf(tree: Root): readonly string[] {
  const shape: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') return;
    shape.push(`${node.type} ${'url' in node ? node.url : ''}${'value' in node ? node.value : ''}`);
  });
  return shape;
}

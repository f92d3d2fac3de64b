import {parse} from 'yaml';
import type {ContentFile} from './chapters';

/** A page as any Markdown site can show it. */
export type PlainPage = {
  /** Without slashes at the ends; empty for the front page. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
};

/** A content file of ours without what only our site understands: explicit ids, terms, relative links. */
export function toPlainPage({file, text}: ContentFile): PlainPage {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const {title, summary} = readWords(parse(head));
  return {address: addressOf(file), title, summary, body: plainBody(body)};
}

function readWords(head: unknown): {title: string; summary: string} {
  const isRecord = typeof head === 'object' && head !== null;
  return {
    title: isRecord && 'title' in head ? String(head.title) : 'Untitled',
    summary: isRecord && 'summary' in head ? String(head.summary) : '',
  };
}

/**
 * @example addressOf('docs/1-growing/5-a-case.md') // => 'guide/growing/a-case'
 * @example addressOf('case-studies/leeds/en.md') // => 'case-studies/leeds'
 */
function addressOf(file: string): string {
  const steps = file.replace(/\.md$/u, '').split('/');
  if (steps[0] !== 'docs') return steps.slice(0, 2).join('/');
  return ['guide', ...steps.slice(1).map((step) => step.replace(/^\d+-/u, ''))].join('/');
}

function plainBody(body: string): string {
  return body
    .replace(/^(#+ .*?)\s*\{#[\w-]+\}$/gmu, '$1')
    .replace(/:(?:term|lang)\[([^\]]*)\](?:\{[^}]*\})?/gu, '$1')
    .replace(/^:::tool/gmu, ':::note')
    .replace(/(?<!!)(?<!:::\w+)\[([^\]]*)\]\((?!https?:)[^)]*\)/gu, '$1');
}

/** The front page and the list of case studies, as plain as the rest. */
export function makeListPages(pages: readonly PlainPage[]): PlainPage[] {
  const cases = pages.filter(({address}) => address.startsWith('case-studies/'));
  const list = cases.map(({title, summary, address}) => `- [${title}](/${address}/) – ${summary}`);
  return [
    {
      address: '',
      title: 'Learning Together',
      summary:
        'A good-practice guide on teachers’ professional development and inclusive adult education.',
      body: `## Latest case studies\n\n${list.slice(0, 3).join('\n')}\n`,
    },
    {
      address: 'case-studies',
      title: 'Case studies',
      summary: 'What schools and adult educators did, and what came of it.',
      body: `${list.join('\n')}\n`,
    },
  ];
}

/** A page with its front matter, for a site that reads `title` and `description`. */
export function toMarkdown(
  {title, summary, body}: PlainPage,
  more: Readonly<Record<string, string>> = {},
): string {
  const head = {title, description: summary, ...more};
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

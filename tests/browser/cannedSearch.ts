import type {Page} from 'playwright-core';
import type {Language} from '../../src/guide/languages';
import {
  NO_ANSWER,
  type MarkedText,
  type SearchAnswer,
  type SearchResult,
} from '../../src/search/searchResult';
import type {SearchFailure} from '../../src/search/wire';

/** What a canned worker answers to a text; a failure is answered once, then the answer behind it. */
export type Canned = {
  readonly answer: SearchAnswer;
  readonly failsFirst?: SearchFailure;
  /** How long the answer takes. */
  readonly delayMs?: number;
};

/**
 * Gives pages that are opened later a search worker that knows these texts and finds nothing for any other. The key may
 * go on with the filters, for answers that depend on them: `mentor country=LT`.
 */
export async function canSearch(
  page: Page,
  answers: Readonly<Record<string, Canned>>,
): Promise<void> {
  const body = `const answers = ${JSON.stringify(answers)};
    const nothing = {answer: ${JSON.stringify(NO_ANSWER)}};
    const failed = new Set();
    addEventListener('message', ({data: {kind, id, query}}) => {
      if (kind !== 'query') return;
      const text = query.text.trim();
      const filters = Object.entries(query.filters).map((pair) => ' ' + pair.join('='));
      const {answer, failsFirst, delayMs = 0} = answers[text + filters.join('')] ?? answers[text] ?? nothing;
      const reply = failsFirst && !failed.has(text)
        ? {kind: 'failed', id, reason: failsFirst}
        : {kind: 'answer', id, answer: {...answer, results: answer.results.slice(0, query.limit)}};
      failed.add(text);
      setTimeout(postMessage, delayMs, reply);
    });`;
  await page
    .context()
    .route('**/search-index/*.js', (route) =>
      route.fulfill({body, contentType: 'text/javascript'}),
    );
}

/** An answer with so many pages, named by the text. */
export function pages(
  text: string,
  count: number,
  others: Partial<SearchAnswer> = {},
): SearchAnswer {
  return {
    results: Array.from({length: count}, (_, place) => pageFound(`${text} ${place + 1}`)),
    total: count,
    facets: {
      kind: {chapter: 1, caseStudy: count - 1},
      theme: {'leading-together': 2},
      country: {LT: 1, GB: 1},
    },
    otherLanguages: [],
    ...others,
  };
}

/** A page of a result: its text is in one language, title and summary are in another one. */
export function pageFound(
  title: string,
  language: Language = 'en',
  titleLanguage: Language = language,
): SearchResult {
  const url = '/guide/professional-development/mini-change-project/';
  const excerpt = {
    text: `About ${title}, and other things.`,
    marks: [[6, 6 + title.length]],
  } as const;
  return {
    kind: 'caseStudy',
    page: url,
    title: plain(title),
    titleLanguage,
    language,
    parts: [{id: title, url, heading: plain(''), excerpt, excerptLanguage: titleLanguage}],
  };
}

function plain(text: string): MarkedText {
  return {text, marks: []};
}

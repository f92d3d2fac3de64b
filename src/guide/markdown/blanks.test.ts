import {expect, it} from 'vitest';
import {renderMarkdown} from '../markdown';

it.each([
  ['Date: ______', '<p class="guide-line">Date: <span class="guide-blank"></span></p>'],
  [
    '- We stop if: ___ or ____.',
    '<ul>\n<li>\n<span class="guide-line">We stop if: <span class="guide-blank"></span> or <span class="guide-blank"></span>.</span>\n</li>\n</ul>',
  ],
  ['snake_case and __two__', '<p>snake_case and <strong>two</strong></p>'],
])('makes lines to write on of %j', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

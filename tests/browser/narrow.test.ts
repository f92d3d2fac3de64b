import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {elementsTooWide, useSite} from './harness';
import {PAGE_TYPES, addressOf, lastPartOf} from './pages';

const visit = useSite();

/** A page of 1280 px at 400 % zoom (WCAG 2.2, 1.4.10). */
const NARROW = {viewport: {width: 320, height: 640}};

/** What readers may set without losing anything (WCAG 2.2, 1.4.12). */
const SPACED_TEXT = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

describe.each(BUILT_LANGUAGES)('in %s at 320 px', (language) => {
  it.each(PAGE_TYPES)(
    'needs no sideways scrolling, with usual and with wide spacing: %s',
    async (type) => {
      const {page} = await visit(addressOf(type, language), NARROW);
      await lastPartOf(page, type).waitFor();
      expect(await elementsTooWide(page)).toEqual([]);
      await page.addStyleTag({content: SPACED_TEXT});
      expect(await elementsTooWide(page)).toEqual([]);
    },
  );
});

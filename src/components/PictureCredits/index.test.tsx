import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import type {PictureCredit} from '@site/src/guide/pictureCredits';
import {PictureCredits} from './index';

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));

const pictures: readonly PictureCredit[] = [
  {
    name: 'Salė & scena',
    nameLanguage: 'lt',
    credit: {text: 'Foto: muzejs, CC BY-SA 4.0', language: 'lv'},
    licence: 'CC-BY-4.0',
  },
  {name: 'plan.svg', licence: 'CC-BY-4.0'},
  {name: 'plan.svg'},
];

/** The lines of the list. */
function linesOf(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<li>(.*?)<\/li>/gu)].map(([, line]) => line);
}

describe('PictureCredits', () => {
  it('lists each picture with its credit, else with the licence of the text', () => {
    const html = renderToStaticMarkup(<PictureCredits pictures={pictures} />);
    expect(html).toContain('Pictures</p>');
    expect(linesOf(html)).toEqual([
      '<span lang="lt">Salė &amp; scena</span> – <span lang="lv">Foto: muzejs, CC BY-SA 4.0</span>',
      '<span>plan.svg</span> – same licence as the text (CC-BY-4.0)',
      '<span>plan.svg</span> – same licence as the text',
    ]);
  });

  it.each([undefined, []])('is nothing for %j', (none) => {
    expect(renderToStaticMarkup(<PictureCredits pictures={none} />)).toBe('');
  });
});

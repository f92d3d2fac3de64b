import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {qrSvg} from '../../cite/qrSvg';
import type {CitationData} from '../../cite/citationData';
import {CiteThis} from './CiteThis';

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));
vi.mock('@docusaurus/useBaseUrl', () => ({
  useBaseUrlUtils: () => ({withBaseUrl: (path: string) => `/base/lt${path}`}),
}));

const CITATION: CitationData = {
  apa: '<i>Ežero mokykla</i>. (s.a.).',
  path: '/case-studies/lake/',
  fileName: 'lake-lt',
};

describe('CiteThis', () => {
  it('gives the line and three files, with names by which they are found again', () => {
    const html = renderToStaticMarkup(<CiteThis citation={CITATION} />);
    expect(html).toContain('<p class="guide-cite__entry"><i>Ežero mokykla</i>. (s.a.).</p>');
    const files = [...html.matchAll(/<a href="([^"]+)" download="([^"]+)"/g)];
    expect(files.map(([, href, name]) => [href, name])).toEqual([
      ['/base/lt/case-studies/lake/citation.bib', 'lake-lt.bib'],
      ['/base/lt/case-studies/lake/citation.ris', 'lake-lt.ris'],
      ['/base/lt/case-studies/lake/citation.json', 'lake-lt.json'],
    ]);
  });

  it('shows the short address and its code outside of what is closed', () => {
    const address = 'https://guide.example/c/swmws/';
    const html = renderToStaticMarkup(
      <CiteThis citation={{...CITATION, short: {address, qr: qrSvg(address)}}} />,
    );
    const [, open = ''] = html.split('</details>');
    expect(open).toContain(`href="${address}">guide.example/c/swmws/</a>`);
    expect(open).toContain('role="img" aria-label="QR code of the short address"');
  });

  it('has no code where there is no public address', () => {
    expect(renderToStaticMarkup(<CiteThis citation={CITATION} />)).not.toContain('<svg');
  });
});

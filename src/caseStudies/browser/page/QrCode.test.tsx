import {Resvg} from '@resvg/resvg-js';
import jsQR from 'jsqr';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {qrMask, qrSvg} from '../../cite/qrSvg';
import {QrCode} from './QrCode';

/** What a telephone would see of the picture. */
function scan(svg: string, width: number): string | undefined {
  const image = new Resvg(svg, {
    background: '#171b1d',
    fitTo: {mode: 'width', value: width},
  }).render();
  return jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data;
}

describe('QrCode', () => {
  it.each([
    ['https://guide.example/c/swmws/', 160],
    ['https://a-long-host-name.municipality.example/learning-together/c/swmws/', 200],
    ['https://lv.example/ķēņš/', 160],
  ])('is read as %s, also from a dark page', (address, width) => {
    const svg = renderToStaticMarkup(<QrCode qr={qrSvg(address)} label="Code" />);
    expect(scan(svg, width)).toBe(address);
  });

  it('is read with the mask that is best for another short address', () => {
    const mask = qrMask('https://guide.example/c/22222/');
    for (const code of ['swmws', 'jwq4x', 'zzzzz', 'b3t7k']) {
      const address = `https://guide.example/c/${code}/`;
      const svg = renderToStaticMarkup(<QrCode qr={qrSvg(address, mask)} label="Code" />);
      expect(scan(svg, 160)).toBe(address);
    }
  });

  it('has a name and its own ground and ink', () => {
    const svg = renderToStaticMarkup(<QrCode qr={qrSvg('x')} label="Code “a”" />);
    expect(svg).toContain('role="img" aria-label="Code “a”"');
    expect(svg).toMatch(/<rect [^>]*fill="#fff".*<path [^>]*fill="#000"/);
    expect(svg).not.toContain('currentColor');
  });
});

describe('qrSvg', () => {
  it('keeps four modules light on every side', () => {
    const {size, path} = qrSvg('https://guide.example/c/swmws/');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...each]) => each.map(Number));
    const columns = runs.flatMap(([x = 0, , length = 0]) => [x, x + length]);
    const rows = runs.flatMap(([, y = 0]) => [y, y + 1]);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([4, size - 4]);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, size - 4]);
  });
});

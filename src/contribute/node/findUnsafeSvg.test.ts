import {describe, expect, it} from 'vitest';
import {findUnsafeSvg} from './findUnsafeSvg';

/** A drawing that holds `inside`. */
function drawing(inside: string, attributes = ''): string {
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg ${names} viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;
}

const DOCTYPE =
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';

describe('findUnsafeSvg', () => {
  it.each([
    ['a shape', drawing('<circle cx="1" cy="1" r="1"/>')],
    ['a declaration', `<?xml version="1.0"?>\n<!-- Drawn -->\n${DOCTYPE}\n${drawing('<g/>')}`],
    ['a description', drawing('<title>A</title><desc>B</desc>', 'role="img" aria-label="C"')],
    ['words', drawing('<text x="1" y="2" font-size="3">ąčę <tspan dy="1">ž</tspan></text>')],
    [
      'a gradient',
      drawing('<defs><linearGradient id="g"/></defs><rect fill="url(#g)" style="stroke:none"/>'),
    ],
    ['a style', drawing('<style>.a{fill:red}</style><g class="a" transform="rotate(3)"/>')],
  ])('accepts %s', (_, svg) => {
    expect(findUnsafeSvg(svg)).toBeUndefined();
  });

  it.each([
    ['a script', drawing('<script>alert(1)</script>'), '<script>alert(1)</script></svg>'],
    ['an event handler', drawing('<g/>', 'onload="alert(1)"'), ' onload="alert(1)"><g/></svg>'],
    [
      'a frame',
      drawing('<foreignObject><iframe src="https://a.example"/></foreignObject>'),
      'src=',
    ],
    ['another picture', drawing('<image href="data:image/png;base64,AAAA"/>'), 'href="data:image'],
    ['a link', drawing('<a href="https://a.example"><text>x</text></a>'), 'href="https://a'],
    ['code in a link', drawing('<a xlink:href="javascript:alert(1)"/>'), 'xlink:href="javascript:'],
    ['a style from elsewhere', drawing('<style>@import "https://a.example"</style>'), '@import'],
    ['a colour from elsewhere', drawing('<g fill="url(//a.example/#b)"/>'), 'fill="url(//a'],
    ['an escaped address', drawing('<g fill="\\75rl(//a.example/#b)"/>'), 'fill="\\75rl'],
    ['a style sheet', `<?xml-stylesheet href="//a.example"?>${drawing('')}`, '<?xml-stylesheet'],
    ['a copy', drawing('<g id="a"/><use href="#a"/>'), '<use href="#a"/>'],
    ['a change in time', drawing('<set attributeName="onclick" to="alert(1)"/>'), '<set '],
    ['data of a program', drawing('<metadata>School</metadata>'), '<metadata>'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('&a;')}`, '<!DOCTYPE svg ['],
    ['broken markup', '<svg xmlns="http://www.w3.org/2000/svg"><g>', '<svg xmlns'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', '<html xmlns'],
  ])('quotes %s', (_, svg, quoted) => {
    expect(findUnsafeSvg(svg)).toContain(quoted);
  });

  it.each([
    ['elements inside each other', drawing('<g>'.repeat(25_000) + '</g>'.repeat(25_000))],
    ['elements that stay open', drawing('<g>'.repeat(60_000))],
    ['words', drawing(`<text>${'a'.repeat(190_000)}</text>`)],
    ['addresses', drawing(`<style>${'url('.repeat(45_000)}</style>`)],
    ['document types', `${'<!DOCTYPE'.repeat(20_000)}${drawing('')}`],
  ])('gives up on many %s in moments', (_, svg) => {
    const start = performance.now();
    findUnsafeSvg(svg);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

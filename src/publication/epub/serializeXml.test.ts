import fc from 'fast-check';
import {h} from 'hastscript';
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {toXhtmlText, toXmlText, xml} from './serializeXml';

/** The declaration of jsdom in this project has only what another feature uses. */
const Parser = JSDOM as unknown as new (
  xml: string,
  options: {readonly contentType: string},
) => unknown;

it('writes any text so that XML parsers take it', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(']', '>', '<', '&', '"'),
      fc.string({unit: 'binary', maxLength: 1}),
    ),
  });
  fc.assert(
    fc.property(text, (value) => {
      const written = toXmlText(xml('a', {b: value}, [value]));
      expect(() => new Parser(written, {contentType: 'application/xml'})).not.toThrow();
    }),
  );
});

it.each([
  [h('p', ['a', h('br'), 'b']), '<p xmlns="http://www.w3.org/1999/xhtml">a<br/>b</p>'],
  [h('td'), '<td xmlns="http://www.w3.org/1999/xhtml"></td>'],
  [h('p', '></br>'), '<p xmlns="http://www.w3.org/1999/xhtml">>&#x3C;/br></p>'],
])('writes XHTML that HTML parsers understand', (element, expected) => {
  expect(toXhtmlText({type: 'root', children: [element]})).toContain(`\n${expected}\n`);
});

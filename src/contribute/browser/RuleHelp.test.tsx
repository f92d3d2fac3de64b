import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {RULES} from '../../guide/rules';
import {toRuleHelpPage} from '../help/ruleHelpPage';
import {RuleHelp} from './RuleHelp';

const anchors: string[] = [];

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));
vi.mock('@docusaurus/useBrokenLinks', () => ({
  default: () => ({collectAnchor: (id: string) => anchors.push(id)}),
}));

describe('RuleHelp', () => {
  it.each(LANGUAGES)(
    'gives every rule in %s a heading with its id, and shows that id',
    (language) => {
      const html = renderToStaticMarkup(<RuleHelp {...toRuleHelpPage(language)} />);
      for (const id of Object.keys(RULES)) {
        expect(html).toContain(`<h3 id="${id}">`);
        expect(html).toContain(`<code translate="no">${id}</code>`);
      }
    },
  );

  it('uses every id once, tells them to the host and links its groups', () => {
    anchors.length = 0;
    const html = renderToStaticMarkup(<RuleHelp {...toRuleHelpPage('en')} />);
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(anchors).toEqual(ids);
    const links = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.length).toBe(toRuleHelpPage('en').groups.length);
    for (const id of links) expect(ids).toContain(id);
  });

  it('shows markup in examples as text', () => {
    const html = renderToStaticMarkup(<RuleHelp {...toRuleHelpPage('en')} />);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
  });
});

import {describe, expect, it} from 'vitest';
import {purgeStyles} from './purgeStyles';

describe('purgeStyles', () => {
  const purge = (css: string, names: string[], script = '') =>
    purgeStyles(css, new Set(names), script);

  it('drops rules for names that no document uses', async () => {
    expect(await purge('.used{color:red}.unused{color:blue}', ['used'])).toBe('.used{color:red}');
  });

  it('keeps names that only the script sets', async () => {
    expect(await purge('.set{color:red}', [], 'a.className="set"')).toBe('.set{color:red}');
  });

  it('keeps the themes, fonts and states', async () => {
    const css =
      "html[data-theme=dark]{--a:1;color:var(--a)}@font-face{font-family:'Bitter'}nav:popover-open{top:0}";
    expect(await purge(css, ['html', 'nav'])).toBe(css);
  });

  it('drops variables that nothing reads', async () => {
    expect(await purge('html{--a:1;--b:2;color:var(--a)}', ['html'])).toBe(
      'html{--a:1;color:var(--a)}',
    );
  });
});

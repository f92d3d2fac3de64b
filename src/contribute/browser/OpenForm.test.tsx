import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {withValue, type Draft} from '../form/draft';
import {emptyDraft} from '../form/emptyDraft';
import {STEPS} from '../form/field';
import {MADE_UP_FORM} from '../form/madeUpForm';
import {startTranslation} from '../form/translationDraft';
import {toFile} from '../form/draftFile';
import {panelId, type Panel} from './fieldId';
import {openEngine} from './formEngine';
import {FormIntro} from './FormIntro';
import {OpenForm} from './OpenForm';

const place = vi.hoisted(() => ({pathname: '/lt/contribute/', search: '', hash: ''}));

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: ReactNode}) => <a href={to}>{children}</a>,
}));
vi.mock('@docusaurus/router', () => ({useLocation: () => place, useHistory: () => ({})}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: 'lt'}}),
}));

const engine = openEngine(MADE_UP_FORM.data);
const CONTACT = {repositoryUrl: 'https://github.com/a/b', editorsEmail: 'a@guide.example'};

function show(draft: Draft, panel: Panel): string {
  place.hash = `#${panelId(panel)}`;
  return renderToStaticMarkup(
    <OpenForm
      task={{engine, key: 'k', draft, write: () => ''}}
      contact={CONTACT}
      Preview={() => null}
      onDelete={() => undefined}
      onLoad={() => undefined}
    />,
  );
}

/** All values of an attribute, lists of ids taken apart. */
function valuesOf(html: string, attribute: string): readonly string[] {
  const found = [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))];
  return found.flatMap(([, value = '']) => value.split(' '));
}

const full = [
  [['title'], 'Žąsys'],
  [['reuse'], [{role: 'mokytoja'}]],
  [['pictures'], [{}]],
  [['places'], ['Utena', 'Ryga']],
] as const;
const draft = full.reduce<Draft>(
  (before, [path, value]) => withValue(before, path, value),
  emptyDraft('lt'),
);
const translation = startTranslation(toFile(withValue(draft, ['summary'], 'Apie žąsis')), 'lv');

const cases = [draft, translation].flatMap((each) =>
  'issues' in each
    ? []
    : [...STEPS, 'finish' as const].map((panel) => [each.task, panel, each] as const),
);

describe('OpenForm', () => {
  it.each(cases)('ties names, help and controls together: %s, %s', (_task, panel, each) => {
    const html = show(each, panel);
    const ids = valuesOf(html, 'id');
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...valuesOf(html, 'for')]));
    expect(ids).toEqual(expect.arrayContaining([...valuesOf(html, 'aria-describedby')]));
  });

  it('says in words what is required, and names each step', () => {
    const html = show(draft, 'what-and-where');
    expect(html).toMatch(/Title<span class="guide-contribute__required"> \(required\)/u);
    expect(html).toContain('aria-current="step">What and where');
    expect(html).toContain('value="Žąsys"');
  });

  it('shows the original beside a translation, in its language', () => {
    const [, , lv] = cases.find(([task]) => task === 'translate') ?? [];
    const html = show(lv ?? draft, 'what-and-where');
    expect(html).toMatch(/<div lang="lt"><p>Apie žąsis<\/p>/u);
    expect(html).not.toContain('field-countries');
  });

  it('offers mail, the host and the file at the end', () => {
    const html = show(draft, 'finish');
    expect(html).toContain('href="mailto:a@guide.example?subject=Case%20study%3A%20%C5%BD');
    expect(html).toContain('https://github.com/a/b/new/main?filename=case-studies/zasys/lt.md');
    expect(html).toContain('Download lt.md');
  });
});

describe('FormIntro', () => {
  it('names other ways for readers without script, as far as there are any', () => {
    const html = renderToStaticMarkup(<FormIntro contact={CONTACT} />);
    expect(html).toContain('<noscript>');
    expect(html).toContain('href="https://github.com/a/b/blob/main/contributing/lt.md"');
    expect(renderToStaticMarkup(<FormIntro contact={{}} />)).not.toContain('mailto:');
  });
});

import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import type {CaseStudyEntry, Guide, Period} from '../../../guide/model';
import {readGuide} from '../../../guide/node/readGuide';
import {toCaseMapPage} from '../../map/caseMapPage';
import {MOST_LISTED} from '../../map/timeline';
import {CaseMap} from './CaseMap';
import {CaseTimeline} from './CaseTimeline';
import {periodWords} from '../periodWords';

vi.mock('@docusaurus/Translate', () => ({
  default: ({children}: {children: ReactNode}) => children,
  translate: ({message}: {message: string}) => message,
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children, ...rest}: {to: string; children: ReactNode}) => (
    <a href={to} {...rest}>
      {children}
    </a>
  ),
}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: 'en'}}),
}));

async function lakeSchool(): Promise<{guide: Guide; entry: CaseStudyEntry}> {
  const {guide} = await readGuide('tests/sites/good');
  const entry = guide.entries.find(({id}) => id === 'lake-school');
  if (entry?.kind !== 'caseStudy') throw new Error('The fixture has no case study');
  return {guide, entry};
}

async function pageOf(...changes: Partial<CaseStudyEntry['facts']>[]) {
  const {guide, entry} = await lakeSchool();
  const cases = changes.map((change, number) => ({
    ...entry,
    id: `case-${number}`,
    facts: {...entry.facts, ...change},
  }));
  return toCaseMapPage(guide, cases, 'en');
}

describe('CaseMap', () => {
  it('has a link for each country with cases, whose name has its counts', async () => {
    const {map} = await pageOf(
      {countries: ['LT', 'GB']},
      {countries: ['LT']},
      {countries: ['GB', 'LT']},
    );
    const html = renderToStaticMarkup(<CaseMap map={map} />);
    const links = html.match(/<a href="[^"]*">.*?<\/a>/gu) ?? [];
    const names = links
      .filter((link) => link.includes('guide-map__name'))
      .map((link) => link.replace(/<(\w+) aria-hidden.*?<\/\1>/gu, '').replace(/<[^>]+>/gu, ''));
    expect(names.map((name) => name.replace(/^.*(?=\()/u, ''))).toEqual([
      '(GB): home of 1 case study, host or partner in 1 case study',
      '(LT): home of 2 case studies, host or partner in 1 case study',
    ]);
    expect(links[0]).toContain('href="/case-studies/?country=GB"');
  });

  it('hides what only the eye needs, and nothing in it takes the focus', async () => {
    const {map} = await pageOf({countries: ['LT', 'GB']});
    const html = renderToStaticMarkup(<CaseMap map={map} />);
    expect(html).toMatch(/<svg class="guide-map__arcs"[^>]*aria-hidden="true"/u);
    const empty = html.match(/<span class="guide-map__empty"[^>]*>/gu) ?? [];
    expect(empty).toHaveLength(map.empty.length);
    expect(empty.every((tag) => tag.includes('aria-hidden="true"'))).toBe(true);
  });

  it('has the pairs in a table with heads', async () => {
    const {map} = await pageOf({countries: ['LT', 'GB']}, {countries: ['LT', 'GB']});
    const html = renderToStaticMarkup(<CaseMap map={map} />);
    const row = html.split('<tr>').find((each) => each.includes('>LT</span></th>'));
    expect(row).toMatch(
      /<th scope="row">.*<td>2<\/td><td>0<\/td><td>[^<]+ \(2\)<\/td><td>none<\/td>/u,
    );
    expect(html.match(/<th scope="col">/gu)).toHaveLength(5);
  });
});

describe('CaseTimeline', () => {
  it('says in words what the bar shows, with the language of a title that is not the reader’s', async () => {
    const {guide, entry} = await lakeSchool();
    const {timeline} = toCaseMapPage(guide, [entry], 'et');
    const html = renderToStaticMarkup(<CaseTimeline timeline={timeline} />);
    expect(html).toContain('2023 – January 2024 · ');
    const {timeline: polish} = toCaseMapPage(guide, [entry], 'pl');
    expect(renderToStaticMarkup(<CaseTimeline timeline={polish} />)).toContain(
      '<a href="/case-studies/lake-school/" lang="pl">',
    );
    expect(html).not.toContain(' lang="');
  });

  it('lists cases without a stated time', async () => {
    const {guide, entry} = await lakeSchool();
    const bare = {...entry, facts: {...entry.facts}};
    delete bare.facts.period;
    const {timeline} = toCaseMapPage(guide, [bare], 'en');
    const html = renderToStaticMarkup(<CaseTimeline timeline={timeline} />);
    expect(html.split('Time not stated')[1]).toContain('href="/case-studies/lake-school/"');
    expect(html).not.toContain('guide-timeline__years');
  });

  it('tells numbers and leads to the whole list where there are too many cases', async () => {
    const many = Array.from({length: MOST_LISTED + 1}, (_none, number) => ({
      period: {from: number === 0 ? '2004' : '2016'},
    }));
    const {timeline} = await pageOf(...many);
    const html = renderToStaticMarkup(<CaseTimeline timeline={timeline} />);
    expect(html).toContain('2004</span><span>1 case study</span>');
    expect(html).toContain(`2016</span><span>${MOST_LISTED} case studies</span>`);
    expect(html.match(/<a /gu)).toHaveLength(1);
    expect(html).toContain('href="/case-studies/?sort=oldest"');
  });
});

describe('periodWords', () => {
  it.each<[Period, string]>([
    [{from: '2023-10', to: '2024-01'}, 'October 2023 – January 2024'],
    [{from: '2016', to: '2016'}, '2016'],
    [{from: '2004', ongoing: true}, '2004 – ongoing'],
    [{from: '2016-09'}, 'September 2016; end not stated'],
    [{to: '2018'}, 'End: 2018; beginning not stated'],
    [{ongoing: true}, 'ongoing'],
    [{}, ''],
  ])('of %o are "%s"', (period, words) => {
    expect(periodWords(period, 'en').replace(/\s/gu, ' ')).toBe(words);
  });
});

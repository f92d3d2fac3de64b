import {beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {toOutline} from '../../guide/outline';
import {toFacts} from '../../guide/caseStudyFacts';
import {toLearningResource, type DescribedPage} from './toLearningResource';
import {toScriptText} from './toScriptText';

const url = (language: Language): string => `https://guide.example/${language}/case/`;

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide(process.cwd()));
  // All content is read, which takes seconds on a busy machine.
}, 60_000);

function pageOf(id: string, language: Language): DescribedPage {
  const entry = guide.entries.find((each) => each.kind === 'caseStudy' && each.id === id);
  if (entry?.kind !== 'caseStudy') throw new Error(`No case ${id}`);
  return describedPage(entry, language);
}

function describedPage(entry: CaseStudyEntry, language: Language): DescribedPage {
  return {outline: toOutline(entry, language), facts: toFacts(guide, entry, language)};
}

/** All values inside a value, with the value itself. */
function valuesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(valuesIn)];
}

describe('toLearningResource', () => {
  it('says of a translation what its page says', () => {
    expect(toLearningResource(pageOf('leeds-learning-visit', 'pl'), url)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      '@id': url('pl'),
      url: url('pl'),
      inLanguage: 'pl',
      temporalCoverage: '2017-01-29/2017-02-03',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      translationOfWork: {'@id': url('lt'), inLanguage: 'lt'},
      spatialCoverage: [
        {'@type': 'Country', name: 'Litwa', identifier: 'LT'},
        {'@type': 'Country', identifier: 'GB'},
        {'@type': 'Place', name: 'Utena'},
        {'@type': 'Place', name: 'Leeds'},
      ],
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          inLanguage: 'lt',
          publisher: {'@type': 'Organization', name: 'Utenos švietimo centras'},
        },
      ],
    });
  });

  it('has name, description, themes and topics, levels and audience of the page', () => {
    const page = pageOf('kaisiadorys-job-shadowing', 'et');
    const data = toLearningResource(page, url);
    const {outline, facts} = page;
    expect([data.name, data.description]).toEqual([outline.title, outline.summary]);
    expect(data.about?.map(({termCode, name}) => [termCode, name])).toEqual(
      [...facts.themes, ...facts.topics].map(({id, label}) => [id, label]),
    );
    expect(data.educationalLevel?.map(({termCode}) => termCode)).toEqual(['adult-non-formal']);
    expect(data.audience?.map(({audienceType}) => audienceType)).toEqual(
      facts.audience.map(({label}) => label),
    );
  });

  it('names the translations of an original', () => {
    const data = toLearningResource(pageOf('leeds-learning-visit', 'lt'), url);
    expect(data.translationOfWork).toBeUndefined();
    expect(data.workTranslation?.map(({inLanguage}) => inLanguage)).toEqual(
      LANGUAGES.filter((each) => each !== 'lt'),
    );
  });

  it('has no addresses of pages where the site has no public one', () => {
    const data = toLearningResource(pageOf('leeds-learning-visit', 'lt'));
    expect(JSON.stringify(data)).not.toMatch(/"(?:@id|url|workTranslation)"/u);
    expect(data.inLanguage).toBe('lt');
  });

  it('tells an open end from one that is not stated, and says nothing where no time is stated', () => {
    const coverage = (id: string) => toLearningResource(pageOf(id, 'lt')).temporalCoverage;
    expect(coverage('educator-of-the-year')).toBe('2004/..');
    expect(coverage('kaunas-hiratsuka-partnership')).toBe('2016-09/');
    expect(coverage('prienai-mini-change-projects')).toBeUndefined();
  });

  it('makes no publisher of the words for none', () => {
    const data = toLearningResource(pageOf('kaunas-hiratsuka-partnership', 'lt'));
    expect(data.isBasedOn?.length).toBe(2);
    expect(data.isBasedOn?.some((work) => 'publisher' in work)).toBe(false);
  });

  it.each(LANGUAGES)('has no empty value in %s', (language) => {
    const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
    expect(cases.length).toBeGreaterThan(0);
    for (const entry of cases) {
      const data = toLearningResource(describedPage(entry, language), url);
      const empty = valuesIn(data).filter(
        (value) =>
          value === undefined ||
          value === null ||
          value === '' ||
          (typeof value === 'object' && Object.keys(value).length === 0),
      );
      expect(empty).toEqual([]);
      expect(JSON.parse(toScriptText(data))).toEqual(data);
    }
  });
});

describe('toScriptText', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028"\\'])(
    'keeps %j within the element',
    (title) => {
      const page = pageOf('leeds-learning-visit', 'en');
      const hostile = {...page, outline: {...page.outline, title}};
      const text = toScriptText(toLearningResource(hostile, url));
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toMatchObject({name: title});
    },
  );
});

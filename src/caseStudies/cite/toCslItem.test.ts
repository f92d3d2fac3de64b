import {beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import type {CaseStudyEntry} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {TRANSLATED_FROM} from '../../guide/translatedFrom';
import {TITLE_IN} from './citationWords';
import type {CitedSite} from './citedSite';
import {toApaDescription, toCslItem} from './toCslItem';

const NAMES = {en: 'Together', lt: 'Kartu', lv: 'Kopā', et: 'Koos', pl: 'Razem'};
const SITE: CitedSite = {
  url: 'https://guide.example',
  baseUrl: '/base/',
  customFields: {hasPublicAddress: true},
  names: NAMES,
};

describe('toCslItem', () => {
  let entry: CaseStudyEntry;
  beforeAll(async () => {
    const {guide} = await readGuide('tests/sites/good');
    const found = guide.entries.find(({id}) => id === 'lake-school');
    if (found?.kind !== 'caseStudy') throw new Error('The fixture has no case study');
    entry = found;
  });

  it('says of an original what is known and nothing else', () => {
    expect(toCslItem(entry, 'lt', SITE)).toEqual({
      id: 'lake-school-lt',
      type: 'webpage',
      title: 'Ežero mokyklos pamokos',
      language: 'lt',
      'container-title': 'Kartu',
      URL: 'https://guide.example/base/lt/case-studies/lake-school/',
    });
  });

  it('says of a translation that it is one', () => {
    expect(toCslItem(entry, 'pl', SITE)).toEqual({
      id: 'lake-school-pl',
      type: 'webpage',
      title: 'Lekcje szkoły nad jeziorem',
      language: 'pl',
      'container-title': 'Razem',
      'original-title': 'Ežero mokyklos pamokos',
      note: 'Przetłumaczono z litewskiego: Ežero mokyklos pamokos',
      URL: 'https://guide.example/base/pl/case-studies/lake-school/',
    });
    expect(toApaDescription(entry, 'pl')).toBe('Przetłumaczono z litewskiego');
  });

  it('cites the text that is shown in place of a missing one as on its own page', () => {
    const {note, ...item} = toCslItem(entry, 'lv', SITE);
    expect({...item, note: undefined}).toEqual({...toCslItem(entry, 'en', SITE), note: undefined});
    expect(note).toBe(
      'Tulkots no lietuviešu valodas: Ežero mokyklos pamokos; nosaukums latviešu valodā: Ezera skola',
    );
    expect(toApaDescription(entry, 'lv')).toBe('Ezera skola; tulkots no lietuviešu valodas');
  });

  it('puts no title into brackets that the reader would not see', () => {
    expect(toApaDescription(entry, 'et')).toBe('Tõlgitud leedu keelest');
    expect(toApaDescription(entry, 'lt')).toBeUndefined();
  });

  it('has no address where the site has none', () => {
    expect(toCslItem(entry, 'lt', {...SITE, customFields: {}})).not.toHaveProperty('URL');
  });

  it('keeps titles on one line', () => {
    const text = entry.texts.get('lt');
    if (!text) throw new Error('The fixture has no Lithuanian text');
    const title = 'Ežero\r\nTY  - JOUR\u0000 pamokos\n';
    const broken = {...entry, texts: new Map(entry.texts).set('lt', {...text, title})};
    expect(toCslItem(broken, 'lt', SITE).title).toBe('Ežero TY - JOUR pamokos');
  });
});

describe('the words of citations', () => {
  it('are different for each pair of languages, and begin small', () => {
    const phrases = LANGUAGES.flatMap((reader) => [
      TITLE_IN[reader],
      ...Object.values(TRANSLATED_FROM[reader]),
    ]);
    expect(new Set(phrases).size).toBe(30);
    expect(phrases.filter((phrase) => !/^\p{Ll}/u.test(phrase))).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {fingerprintsOf} from './fingerprint';
import type {Section, Translation} from './model';
import {textStateOf} from './textState';

function section(id: string, heading: string, markdown = 'Words.'): Section {
  return {id, heading, markdown, tree: {type: 'root', children: []}};
}

const ORIGINAL = {
  title: 'Ežeras',
  summary: 'Trys mokytojai.',
  sections: [section('intro', ''), section('context', 'Kontekstas'), section('tool', 'Įrankis')],
};

const HEADINGS = [section('intro', ''), section('context', 'Context'), section('tool', 'Tool')];

/** A translation, stamped when the original was as given. */
function stampedWith(original: typeof ORIGINAL, sections = HEADINGS) {
  const translation: Translation = {of: 'lt', review: 'none', sections: fingerprintsOf(original)};
  return {sections, translation};
}

/** The changes as rows of id, heading and change. */
function changesOf(...[original, translation]: Parameters<typeof textStateOf>) {
  const state = textStateOf(original, translation);
  return state.kind === 'behind'
    ? state.sections.map(({id, heading, change}) => `${id} "${heading}" ${change}`)
    : state.kind;
}

describe('textStateOf', () => {
  it('calls a text without tracking an original', () => {
    expect(textStateOf(ORIGINAL, ORIGINAL)).toEqual({kind: 'original'});
  });

  it('calls a translation current whose stamps are those of the original', () => {
    expect(changesOf(ORIGINAL, stampedWith(ORIGINAL))).toBe('current');
  });

  it('names changed sections, with their heading in the translation', () => {
    const edited = {
      ...ORIGINAL,
      sections: [
        section('intro', ''),
        section('context', 'Kontekstas', 'Other.'),
        section('tool', 'Kitas'),
      ],
    };
    expect(changesOf(edited, stampedWith(ORIGINAL))).toEqual([
      'context "Context" changed',
      'tool "Tool" changed',
    ]);
  });

  it.each([
    ['title', {...ORIGINAL, title: 'Upė'}],
    ['summary', {...ORIGINAL, summary: 'Du mokytojai.'}],
    ['disclaimer', {...ORIGINAL, disclaimer: 'Tik nuomonė.'}],
  ])('counts the %s as a section of its own', (_, edited) => {
    expect(changesOf(edited, stampedWith(ORIGINAL))).toEqual(['front-matter "" changed']);
  });

  it('lists in the order of the original, new sections by its headings, removed ones last', () => {
    const edited = {
      ...ORIGINAL,
      title: 'Upė',
      sections: [
        section('results', 'Rezultatai'),
        section('tool', 'Įrankis', 'Other.'),
        section('intro', ''),
      ],
    };
    expect(changesOf(edited, stampedWith(ORIGINAL))).toEqual([
      'front-matter "" changed',
      'results "Rezultatai" new',
      'tool "Tool" changed',
      'context "Context" removed',
    ]);
  });

  it('does not mind the order of sections', () => {
    const edited = {...ORIGINAL, sections: ORIGINAL.sections.toReversed()};
    expect(changesOf(edited, stampedWith(ORIGINAL))).toBe('current');
  });

  it('calls everything new that was never stamped, whatever its id', () => {
    const original = {...ORIGINAL, sections: [section('constructor', 'Statytojas')]};
    const translation: Translation = {of: 'lt', review: 'none', sections: {}};
    expect(changesOf(original, {sections: [], translation})).toEqual([
      'front-matter "" new',
      'constructor "Statytojas" new',
    ]);
  });
});

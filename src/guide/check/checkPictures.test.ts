import {describe, expect, it} from 'vitest';
import {assembleGuide} from '../assembleGuide';

/** The issues about pictures of a site with one Lithuanian news item and these other files. */
function rowsOf(pictures: string, others: readonly string[], path = 'blog/visit.md') {
  const text = `---\ntitle: Visit\n${pictures}\n---\n`;
  const {issues} = assembleGuide([{path, text}], others);
  return issues
    .filter(({rule}) => ['unlisted-picture', 'broken-link', 'missing-consent'].includes(rule))
    .map(({file, line, column, rule}) => `${file}:${line}:${column} ${rule}`);
}

describe('checkPictures', () => {
  it.each([
    ['pictures: [{file: img/a.jpg, people: none}]', ['blog/img/a.jpg']],
    ['pictures: [{file: ./img/a.jpg, people: none}]', ['blog/img/a.jpg']],
    [
      'pictures: [{file: img/a.jpg, people: recognisable, consent: The school keeps it}]',
      ['blog/img/a.jpg'],
    ],
    [
      'pictures: [{file: img/a.jpg, people: none, credit: "The school, CC BY 4.0"}]',
      ['blog/img/a.jpg', 'i18n/lt/docusaurus-plugin-content-blog/img/a.jpg'],
    ],
    ['licence: CC-BY-4.0', []],
    ['licence: CC-BY-4.0', ['vocabulary/themes.yaml', 'blog/other.md']],
  ])('accepts %s with %j', (pictures, others) => {
    expect(rowsOf(pictures, others)).toEqual([]);
  });

  it('finds a picture that no text lists', () => {
    const listed = 'pictures: [{file: img/a.jpg, people: none}]';
    expect(rowsOf(listed, ['blog/img/a.jpg', 'blog/img/b.jpg'])).toEqual([
      'blog/img/b.jpg:1:1 unlisted-picture',
    ]);
  });

  it('finds a listed picture that does not exist', () => {
    expect(rowsOf('pictures: [{file: img/a.jpg, people: none}]', [])).toEqual([
      'blog/visit.md:3:19 broken-link',
    ]);
  });

  it('goes from the file of the original, also where that is a translation of nothing yet', () => {
    const folder = 'i18n/lt/docusaurus-plugin-content-blog';
    const listed = 'pictures: [{file: img/a.jpg, people: none}]';
    expect(rowsOf(listed, [`${folder}/img/a.jpg`], `${folder}/visit.md`)).toEqual([]);
  });

  it('wants to know who keeps the consent of people', () => {
    const listed = 'pictures: [{file: img/a.jpg, people: recognisable}]';
    const sources = 'sources: [{title: A, publisher: B, language: lt, kind: article}]';
    const facts = `summary: B\nwhen: {}\ncountries: [LT]\nevidence: reported\n${sources}\nlicence: CC-BY-4.0`;
    expect(rowsOf(`${facts}\n${listed}`, ['blog/img/a.jpg'])).toContain(
      'blog/visit.md:9:12 missing-consent',
    );
  });

  it('says nothing of pictures beside a text that cannot be read', () => {
    expect(rowsOf('pictures: [', ['blog/img/a.jpg'])).toEqual([]);
  });

  it.each(['pictures: none', 'pictures: [1, null, [], {file: 3}]', 'pictures: {file: img/a.jpg}'])(
    'leaves %s to the schema',
    (pictures) => {
      expect(rowsOf(pictures, [])).toEqual([]);
    },
  );
});

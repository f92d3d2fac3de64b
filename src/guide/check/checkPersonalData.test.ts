import {describe, expect, it} from 'vitest';
import {checkPersonalData} from './checkPersonalData';

/** What is found in a text: line, column and rule. */
function rowsOf(text: string): readonly string[] {
  return checkPersonalData('blog/x.md', text).map(
    ({line, column, rule}) => `${line}:${column} ${rule}`,
  );
}

describe('checkPersonalData', () => {
  it.each([
    'name.surname@school.lt',
    'Write to [us](mailto:name@school.lt).',
    'õpetaja@kool.ee',
    'name\\@school.lt',
    'name (at) school.lt',
    'name[at]school.lt',
    'name&#64;school.lt',
    'https://school.lt/?mail=name@school.lt',
    'contact: {mail: "name@mail.school.lt"}',
  ])('finds the e-mail address in %s', (text) => {
    expect(checkPersonalData('x.md', text).map(({rule}) => rule)).toEqual(['email-address']);
  });

  it.each([
    '+370 612 34567',
    '+37061234567',
    '+370-612-34567',
    '(+371) 67 123 456',
    '+372 5123 4567',
    '+48 600 123 456',
    '00370 612 34567',
    '+44 (0)113 496 0000',
    '8 612 34567',
    '8-612-34567',
    '(8-612) 34567',
    '(8 5) 212 3456',
    '8 5 212 34 56',
    '0 612 34567',
    '600-123-456',
    'tel. 67123456',
    'Tel.: 6712 3456',
    'tālr. 67123456',
    'telefonas 212 3456',
    'telefon: 22 123 45 67',
    'phone number 212 3456',
    '[call](tel:+37061234567)',
    '[call](tel:61234567)',
  ])('finds the telephone number in %s', (text) => {
    expect(checkPersonalData('x.md', text).map(({rule}) => rule)).toEqual(['phone-number']);
  });

  it.each([
    ['Lithuania', '33309240064'],
    ['Lithuania, this century', '50001010006'],
    ['Estonia', '37605030299'],
    ['Poland', '44051401359'],
    ['Poland, this century', '02070803628'],
    ['Latvia', '161175-19997'],
    ['Latvia, without hyphen', '16117519997'],
    ['Latvia, with a dash', '161175–19997'],
    ['Latvia, since 2017', '324567-12345'],
    ['brackets', '(33309240064)'],
    ['YAML', 'code: "33309240064"'],
  ])('finds the personal code of %s', (_, text) => {
    expect(checkPersonalData('x.md', text).map(({rule}) => rule)).toEqual(['personal-code']);
  });

  it.each([
    'Erasmus+ 2016-1-LT01-KA101-023107, 2021-1-PL01-KA122-ADU-000012345',
    'projectNumber: 2019-1-LV01-KA101-060000',
    'ISBN 978-609-123-456-7, ISBN 9786091234567, ISBN 0-300-12345-6',
    'ISSN 0261-9768',
    'https://doi.org/10.1080/02619768.2011.61175199978 and doi:10.1177/33309240064',
    'https://www.school.lt/item/33309240064?tel=+37061234567',
    '2023-10-01, 01.02.2024, 2016-12-29–2017-01-03, 2014–2020, 2016 2017',
    'phone calls in 2016–2017; by phone 2016–2017',
    'grant: 1234567 (1 234 567 euros, 8 612 345 euros, +10 000 000 euros, +1 500 000 000)',
    '33309240065 and 44051401358, 99999999999, 12345678901',
    '161375-19997 and 123456-789012',
    'front-matter: f5453d75c5 and 1234567890',
    'pages 123-145, 600 123 456 people, 8-12 years, 8 5 of 10',
    '[@S23; @S24] @handle, name@localhost, me@example.org, me@school.example, a @ b.lt, @docusaurus/core',
    'look at school.lt (at home) and [at] night',
    '| 2016 | 2017 | 12 345 678 | 8 123 |',
    'mobilumas 2014–2020, telefonas 112',
  ])('finds nothing in %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('says where, and quotes the beginning only', () => {
    const text = '---\ntitle: x\n---\n\nWrite to name@school.lt\nor +370 612 34567.';
    expect(rowsOf(text)).toEqual(['5:10 email-address', '6:4 phone-number']);
    const [issue] = checkPersonalData('x.md', text);
    expect(issue?.details).toEqual({found: 'nam…'});
  });

  it('names a few of many', () => {
    expect(checkPersonalData('x.md', 'name@school.lt '.repeat(1000))).toHaveLength(20);
  });

  it.each([
    ['digits', '1'],
    ['digits and blanks', '1 '],
    ['eights', '8 '],
    ['plus signs', '+'],
    ['plus signs and digits', '+3'],
    ['brackets', '(8'],
    ['letters', 'a'],
    ['at signs', '@'],
    ['addresses without an end', 'a@a.'],
    ['letters and at signs', `${'a'.repeat(70)}@`],
    ['addresses', 'name@school.lt '],
    ['dots', 'a.'],
    ['labels', 'tel.'],
    ['labels and blanks', 'tel: '],
    ['codes', '33309240064 '],
    ['hyphens', '123456-'],
    ['web addresses', 'https://'],
    ['blanks', ' '],
    ['brackets with at', ' (at'],
  ])('reads a million characters of %s in moments', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = performance.now();
    checkPersonalData('x.md', text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

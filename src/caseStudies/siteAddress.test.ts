import {describe, expect, it} from 'vitest';
import {LICENCES} from '../guide/schemas/fields';
import {licenceAddress} from './licenceAddress';
import {fundingStatementOf, toSiteAddress} from './siteAddress';
import {temporalCoverage} from './temporalCoverage';

describe('toSiteAddress', () => {
  it.each([
    [true, 'en', 'https://guide.example/base/news/'],
    [true, 'lt', 'https://guide.example/base/lt/news/'],
    [false, 'lt', '/base/lt/news/'],
  ] as const)('with a public address: %s, in %s: %s', (isPublic, language, address) => {
    const site = {
      url: 'https://guide.example',
      baseUrl: '/base/',
      customFields: {hasPublicAddress: isPublic},
    };
    expect(toSiteAddress(site)('/news/', language)).toBe(address);
  });
});

describe('fundingStatementOf', () => {
  it.each([
    [undefined, undefined],
    [{fundingStatement: ''}, undefined],
    [{fundingStatement: 'Funded by X.'}, 'Funded by X.'],
  ])('reads %j', (customFields, statement) => {
    expect(fundingStatementOf({url: '', baseUrl: '/', customFields})).toBe(statement);
  });
});

describe('licenceAddress', () => {
  it('knows every licence under which a text may be contributed', () => {
    expect(LICENCES.map(licenceAddress)).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'https://creativecommons.org/licenses/by-nc/4.0/',
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
  });

  it('invents no address for others', () => {
    expect(licenceAddress('MIT')).toBeUndefined();
  });
});

describe('temporalCoverage', () => {
  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ongoing: true}, undefined],
    [{from: '2023-10', to: '2024-01'}, '2023-10/2024-01'],
    [{from: '2024', to: '2024'}, '2024'],
    [{from: '2004', ongoing: true}, '2004/..'],
    [{from: '2016-09'}, '2016-09/'],
    [{to: '2018'}, '/2018'],
  ])('writes %j as %s', (period, coverage) => {
    expect(temporalCoverage(period)).toBe(coverage);
  });
});

import {describe, expect, it} from 'vitest';
import {currentLanguage, readSettings} from './settings';

describe('readSettings', () => {
  it('leaves out what is not set or empty', () => {
    expect(readSettings({EDITORS_EMAIL: ' '})).toEqual({basePath: '/'});
  });

  it('reads every setting from the environment', () => {
    const settings = readSettings({
      SITE_URL: 'https://guide.example',
      BASE_URL: '/handbook/',
      REPOSITORY_URL: 'https://code.example/handbook',
      EDITORS_EMAIL: 'editors@guide.example',
      FUNDING_STATEMENT: 'Funded by no one.',
    });
    expect(settings).toEqual({
      siteUrl: 'https://guide.example',
      basePath: '/handbook/',
      repositoryUrl: 'https://code.example/handbook',
      editorsEmail: 'editors@guide.example',
      fundingStatement: 'Funded by no one.',
    });
  });

  it.each([
    [{SITE_URL: 'https://guide.example/handbook'}, /SITE_URL/],
    [{SITE_URL: 'guide.example'}, /Invalid URL/],
    [{BASE_URL: 'handbook'}, /BASE_URL/],
    [{BASE_URL: '/handbook'}, /BASE_URL/],
  ])('refuses %o', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });
});

describe('currentLanguage', () => {
  it('is the language the host is building, else English', () => {
    expect(currentLanguage({DOCUSAURUS_CURRENT_LOCALE: 'lv'})).toBe('lv');
    expect(currentLanguage({DOCUSAURUS_CURRENT_LOCALE: 'de'})).toBe('en');
    expect(currentLanguage({})).toBe('en');
  });
});

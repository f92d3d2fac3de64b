import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {formAddresses} from '../formAddresses';
import {publishedPath} from '../form/formData';
import {fileKind} from './fileKind';

describe('fileKind', () => {
  it.each([
    ['/lt/contribute/', 'page'],
    ['/lt/assets/js/main.0fe3b921.js', 'lasting'],
    ['/lt/assets/js/17896441.bf1476df.js', 'lasting'],
    ['/lt/assets/css/styles.37272e1a.css', 'lasting'],
    ['/lt/assets/fonts/guide-text-latin-343aa5ca1faf0110c74ccfc5f7522396.woff2', 'lasting'],
    ['/lt/assets/guide-G46NTDGY.js', 'lasting'],
    ['/lt/img/favicon.svg', 'changing'],
    ['/lt/contribute', undefined],
    ['/contribute/', undefined],
    ['/lt/', undefined],
    ['/lt/case-studies/leeds-learning-visit/', undefined],
    ['/lt/search-index/lt.json', undefined],
    ['/lt/search-index/lt-head-0fe3b92155.json', undefined],
    ['/case-studies.json', undefined],
    ['/lt/main.js', undefined],
    ['/lt/contribute/offline.js', undefined],
  ])('says for %s: %s', (path, kind) => {
    expect(fileKind(path, '/lt/contribute/')).toBe(kind);
  });

  it.each(LANGUAGES)(
    'knows all that the form in %s is given, also under a base path',
    (language) => {
      const base = language === 'en' ? '/base/' : `/base/${language}/`;
      const {dataUrl, scope, filesRoot} = formAddresses(base, language, 'en-44136fa355.json');
      const file = filesRoot + publishedPath('case-studies/leeds-learning-visit/lt.md').slice(1);
      expect(fileKind(dataUrl, scope)).toBe('lasting');
      expect(fileKind(file, scope)).toBe('changing');
      expect(file).toBe('/base/contribute/case-studies/leeds-learning-visit/lt.md');
    },
  );
});

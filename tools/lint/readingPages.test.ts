import {Linter} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';
import {readingPages} from './readingPages.mjs';

function faults(code: string): string[] {
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.tsx'],
      languageOptions: {parser: tseslint.parser, parserOptions: {ecmaFeatures: {jsx: true}}},
      plugins: {guide: {rules: {'reading-pages': readingPages}}},
      rules: {'guide/reading-pages': 'error'},
    },
    'a.tsx',
  );
  return messages.map(({message}) => message.slice(0, message.indexOf(',')));
}

describe('the lint rule for reading pages', () => {
  it.each([
    ['<button onClick={f} />;', 'Unexpected event handler "onClick"'],
    ['<input onChange={f} />;', 'Unexpected event handler "onChange"'],
    ['useEffect(f);', 'Unexpected "useEffect"'],
    ['React.useState(1);', 'Unexpected "useState"'],
    ['/** Not an @application */ useState(1);', 'Unexpected "useState"'],
  ])('refuses %s', (code, fault) => {
    expect(faults(code)).toEqual([fault]);
  });

  it.each([
    '<button type="button" popovertarget="menu" />;',
    'useLocation();',
    '// @application: the finder filters as you type\nuseState(1);',
    '/** @application */ <button onClick={f} />;',
  ])('accepts %s', (code) => {
    expect(faults(code)).toEqual([]);
  });
});

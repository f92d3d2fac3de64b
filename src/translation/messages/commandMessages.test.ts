import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {COMMAND_MESSAGES} from './commandMessages';

const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

type Leaf = {readonly path: string; readonly forms: Readonly<Record<string, string>>};

/** All sentences with where they stand; one without plural has the form `other` only. */
function leavesOf(value: object, path = ''): readonly Leaf[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): readonly Leaf[] => {
    const here = `${path}.${key}`;
    if (typeof child === 'string') return [{path: here, forms: {other: child}}];
    if (typeof child !== 'object' || child === null) throw new Error(`Unexpected value at ${here}`);
    const isPlural = Object.keys(child).every((each) => CATEGORIES.includes(each));
    return isPlural ? [{path: here, forms: {...child}}] : leavesOf(child, here);
  });
}

function placeholders(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\w+\}/gu))].sort();
}

const ENGLISH = new Map(leavesOf(COMMAND_MESSAGES.en).map((leaf) => [leaf.path, leaf]));

describe.each(LANGUAGES)('the sentences of npm run translations in %s', (language) => {
  const leaves = leavesOf(COMMAND_MESSAGES[language]);

  it('have the names in braces that English has', () => {
    const faults = leaves.flatMap(({path, forms}) => {
      const wanted = placeholders(ENGLISH.get(path)?.forms.other ?? '').join();
      const isRight = Object.values(forms).every((form) => placeholders(form).join() === wanted);
      return isRight ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  it('have the plural forms of their language', () => {
    const rules = new Intl.PluralRules(language);
    const plurals = leaves.filter(({path}) => 'one' in (ENGLISH.get(path)?.forms ?? {}));
    expect(plurals.length).toBeGreaterThan(3);
    // `other` is used for whole numbers in every language but Polish, which needs it for fractions.
    const needed = [1, 2, 5, 11, 20, 21, 22, 101].map((count) => rules.select(count));
    const lacking = plurals.flatMap(({path, forms}) =>
      needed.filter((category) => !(category in forms)).map((category) => `${path} ${category}`),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });
});

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import type {RuleId} from '../../guide/rules';
import {RULES} from '../../guide/rules';
import {RULE_GROUPS} from './ruleGroups';
import type {RuleHelp} from './ruleHelp';
import {RULE_HELPS, toRuleHelpPage} from './ruleHelpPage';

const rules = Object.keys(RULES) as RuleId[];

function partsOf({title, meaning, repair}: RuleHelp): readonly string[] {
  return [title, meaning, repair];
}

function sentencesIn(text: string): number {
  return text.match(/[.?!](?= \p{Lu}|$)/gu)?.length ?? 0;
}

describe('the page of rules', () => {
  it('has the groups that the list of rules has, with every rule once', () => {
    const source = readFileSync('src/guide/rules.ts', 'utf8');
    const blocks = source.split(/^ {2}\/\/ /mu).slice(1);
    const listed = blocks.map((block) =>
      [...block.matchAll(/^ {2}'?([a-z0-9-]+)'?: '/gmu)].map(([, id]) => id),
    );
    expect(Object.values(RULE_GROUPS)).toEqual(listed);
    expect(Object.values(RULE_GROUPS).flat()).toEqual(rules);
  });

  it.each(LANGUAGES)(
    'explains every rule in %s with a heading, an example and a repair',
    (language) => {
      const {groups} = toRuleHelpPage(language);
      const shown = groups.flatMap((group) => group.rules);
      expect(shown.map(({id}) => id)).toEqual(rules);
      for (const rule of shown) {
        expect(rule.title, rule.id).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(rule.example.bad, rule.id).not.toBe(rule.example.good);
        expect(
          Math.min(rule.example.bad.length, rule.example.good.length),
          rule.id,
        ).toBeGreaterThan(0);
        const count = sentencesIn(rule.meaning) + sentencesIn(rule.repair);
        expect(count, `${rule.id}: ${rule.meaning} ${rule.repair}`).toBeGreaterThanOrEqual(2);
        expect(count, `${rule.id}: ${rule.meaning} ${rule.repair}`).toBeLessThanOrEqual(5);
      }
    },
  );

  it.each(LANGUAGES)('has headings in %s that tell the rules apart', (language) => {
    const titles = rules.map((rule) => RULE_HELPS[language][rule].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'is translated into %s',
    (language) => {
      const same = rules.filter((rule) => {
        const english = partsOf(RULE_HELPS.en[rule]);
        return partsOf(RULE_HELPS[language][rule]).some((part) => english.includes(part));
      });
      expect(same).toEqual([]);
    },
  );
});

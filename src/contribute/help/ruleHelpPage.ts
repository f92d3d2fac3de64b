import type {Language} from '../../guide/languages';
import {ISSUE_WORDS} from '../../guide/messages/words';
import type {RuleId} from '../../guide/rules';
import {RULES} from '../../guide/rules';
import {en} from './en/en';
import {et} from './et/et';
import {CODED} from './examples/coded';
import {WORDED} from './examples/worded';
import {lt} from './lt/lt';
import {lv} from './lv/lv';
import {pl} from './pl/pl';
import type {RuleGroupId} from './ruleGroups';
import {RULE_GROUPS} from './ruleGroups';
import type {RuleExample, RuleHelp, RuleHelps} from './ruleHelp';

/** What is said about all rules, by language. */
export const RULE_HELPS: Readonly<Record<Language, RuleHelps>> = {en, lt, lv, et, pl};

/** A rule as its page shows it; the id is also the anchor. */
export type RuleOnPage = RuleHelp & {
  readonly id: RuleId;
  readonly severity: (typeof RULES)[RuleId];
  /** The word for the severity in the language of the page, as the check prints it. */
  readonly severityLabel: string;
  readonly example: RuleExample;
};

/** Everything the page of rules shows in one language. */
export type RuleHelpPageData = {
  readonly groups: readonly {readonly id: RuleGroupId; readonly rules: readonly RuleOnPage[]}[];
};

/** The rules in their groups, explained in a language. */
export function toRuleHelpPage(language: Language): RuleHelpPageData {
  const groups = Object.entries(RULE_GROUPS) as [RuleGroupId, readonly RuleId[]][];
  return {
    groups: groups.map(([id, rules]) => ({id, rules: rules.map((rule) => toRule(rule, language))})),
  };
}

function toRule(id: RuleId, language: Language): RuleOnPage {
  const severity = RULES[id];
  return {
    id,
    severity,
    severityLabel: ISSUE_WORDS[language].severities[severity],
    ...RULE_HELPS[language][id],
    example: isWorded(id) ? WORDED[id][language] : CODED[id],
  };
}

function isWorded(id: RuleId): id is keyof typeof WORDED {
  return id in WORDED;
}

import type {Language} from '../../guide/languages';
import type {RuleId} from '../../guide/rules';
import type {RuleGroupId, RuleOf} from './ruleGroups';

/** What is said about a rule in one language, in plain sentences. */
export type RuleHelp = {
  /** What the rule is about, as a heading. */
  readonly title: string;
  /** What it means, and why it matters. */
  readonly meaning: string;
  readonly repair: string;
};

/** What is said about all rules in one language. */
export type RuleHelps = Readonly<Record<RuleId, RuleHelp>>;

/** What is said about the rules of one group in one language. */
export type GroupHelp<Group extends RuleGroupId> = Readonly<Record<RuleOf<Group>, RuleHelp>>;

/** A piece of a file, of its name, or a command: once wrong, once right. */
export type RuleExample = {readonly bad: string; readonly good: string};

/** An example in the words of each language. */
export type WordedExample = Readonly<Record<Language, RuleExample>>;

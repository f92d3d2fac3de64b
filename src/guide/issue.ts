import type {RuleId} from './rules';

/** A fault in a content file, told to the person who wrote it. Issues are values: collected, never thrown. */
export type Issue = {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  /** Path from the site directory, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What the message quotes: the value found, what was expected, the field … */
  readonly details: Readonly<Record<string, string>>;
  /** The nearest legal value, when one is near. */
  readonly nearest?: string;
};

import type {RuleHelps} from '../ruleHelp';
import {entries, agreement} from './entries';
import {fields} from './fields';
import {files} from './files';
import {people, pictures, style} from './people';
import {text} from './text';

/** What is said in Latvian about every rule. */
export const lv: RuleHelps = {
  ...files,
  ...fields,
  ...entries,
  ...agreement,
  ...text,
  ...people,
  ...pictures,
  ...style,
};

import type {RuleHelps} from '../ruleHelp';
import {entries, agreement} from './entries';
import {fields} from './fields';
import {files} from './files';
import {people, pictures, style} from './people';
import {text} from './text';

/** What is said in English about every rule. */
export const en: RuleHelps = {
  ...files,
  ...fields,
  ...entries,
  ...agreement,
  ...text,
  ...people,
  ...pictures,
  ...style,
};

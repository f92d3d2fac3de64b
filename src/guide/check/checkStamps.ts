import type {Issue} from '../issue';
import {isFingerprint} from '../fingerprint';
import type {Finding} from '../reportIssue';
import {FILE_START, issueAt} from '../reportIssue';
import type {Roles} from '../roles';
import type {RuleId} from '../rules';
import {shown} from '../schemaRule';
import type {TextFile} from '../textFile';
import type {YamlPath} from '../yamlPosition';
import {keyOffset, valueOffset} from '../yamlPosition';
import {idsOf} from './checkSections';
import {trackingOf, unsafeStamps} from './readStamps';

const SECTIONS = ['translation', 'sections'] as const;

/**
 * Reports `missing-stamp` for translations that say nothing of their original's sections, `malformed-stamp` for what is no
 * fingerprint, and `orphaned-stamp` for sections that neither text has. A translation without its original cannot be stamped and
 * has an issue for that already.
 */
export function checkStamps({original, translations}: Roles): readonly Issue[] {
  if (!original) return [];
  return translations.flatMap((file) => {
    const tracking = trackingOf(file);
    if (!tracking) return [];
    const stamps = unsafeStamps(file);
    if (!stamps) return [malformed(file, SECTIONS, tracking.sections)];
    if (Object.keys(stamps).length === 0) {
      return [stampIssue(file, 'missing-stamp', valueOf(file, SECTIONS))];
    }
    return [...malformedStamps(file, stamps), ...orphanedStamps(file, original, stamps)];
  });
}

function malformedStamps(file: TextFile, stamps: Readonly<Record<string, unknown>>): Issue[] {
  return Object.entries(stamps)
    .filter(([, stamp]) => !isFingerprint(stamp))
    .map(([id, stamp]) => malformed(file, [...SECTIONS, id], stamp));
}

function malformed(file: TextFile, path: YamlPath, value: unknown): Issue {
  const details = {field: path.join('.'), found: shown(value)};
  return stampIssue(file, 'malformed-stamp', valueOf(file, path), {details});
}

function orphanedStamps(
  file: TextFile,
  original: TextFile,
  stamps: Readonly<Record<string, unknown>>,
): Issue[] {
  if (!file.body || !original.body) return [];
  const ids = [...idsOf(original), ...idsOf(file)];
  return Object.keys(stamps)
    .filter((id) => !ids.includes(id))
    .map((found) => {
      const offset = file.yaml && keyOffset(file.yaml.document, [...SECTIONS, found]);
      return stampIssue(file, 'orphaned-stamp', offset, {details: {found}});
    });
}

/** The repair of every stamp names the file, to be copied into the command. */
function stampIssue(
  file: TextFile,
  rule: RuleId,
  offset: number | undefined,
  {details}: Finding = {},
): Issue {
  const spot = (offset !== undefined && file.yaml?.spotOf(offset)) || FILE_START;
  return issueAt(file.file, spot, rule, {details: {...details, file: file.file}});
}

/** The offset of a value; of `translation`, where there is no such value. */
function valueOf({yaml}: TextFile, path: YamlPath): number | undefined {
  return yaml && (valueOffset(yaml.document, path) ?? keyOffset(yaml.document, ['translation']));
}

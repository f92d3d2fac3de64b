import type {YamlSource} from './frontMatter';
import type {Issue} from './issue';
import type {Spot} from './reportIssue';
import {issueAt} from './reportIssue';
import {valueOffset} from './yamlPosition';

/** The `id` of an unchecked value, when it has one. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

/** The ids of unchecked values, also of faulty ones, so that one fault is told once. */
export function idsOf(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(values.map(idOf).filter((id) => id !== undefined));
}

/** Reports `duplicate-id` for each later value of a list with the id of an earlier one; `path` leads to the list. */
export function duplicateIds(
  source: YamlSource,
  values: readonly unknown[],
  path: readonly string[],
): readonly Issue[] {
  const {file, document, spotOf} = source;
  const placeOf = (at: number): Spot => spotOf(valueOffset(document, [...path, at, 'id']) ?? 0);
  const first = new Map<string, number>();
  return values.flatMap((value, at) => {
    const id = idOf(value);
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier === undefined) first.set(id, at);
    if (id === undefined || earlier === undefined) return [];
    const details = {found: id, other: `${file}:${placeOf(earlier).line}`};
    return [issueAt(file, placeOf(at), 'duplicate-id', {details})];
  });
}

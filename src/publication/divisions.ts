import {visit} from 'unist-util-visit';
import type {Division} from './book';

/** Divisions and those within them, in reading order. */
export function allDivisions(divisions: readonly Division[]): readonly Division[] {
  return divisions.flatMap((division) => [division, ...allDivisions(division.divisions)]);
}

/** The anchors of divisions and of elements in their bodies, in reading order. */
export function anchorsOf(divisions: readonly Division[]): readonly string[] {
  return allDivisions(divisions).flatMap(({id, body}) => {
    const anchors = [id];
    visit({type: 'root', children: [...body]}, 'element', ({properties}) => {
      if (typeof properties.id === 'string') anchors.push(properties.id);
    });
    return anchors;
  });
}

import {createHash} from 'node:crypto';
import type {NamedFile} from '../namedFile';

/**
 * A file whose name changes with its content, so that browsers may keep it for ever.
 *
 * @example nameByContent('lt', 'json', '{}').name // => 'lt-44136fa355.json'
 */
export function nameByContent(stem: string, ending: string, content: string): NamedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {name: `${stem}-${hash}.${ending}`, content};
}

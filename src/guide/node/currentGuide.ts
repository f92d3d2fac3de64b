import type {ReadGuide} from '../assembleGuide';
import {parseTextFile} from '../textFile';
import type {TextFile} from '../textFile';
import {readContent, toGuide} from './readGuide';

/** What is remembered of a site. */
type Memory = {
  /** By their paths. */
  readonly texts: Map<string, TextFile>;
  /** All content as one string: while it is the same, so is the Guide. */
  content: string;
  guide?: ReadGuide;
  /** Ends when the last reading has ended, whatever came of it. */
  reading: Promise<unknown>;
};

/**
 * What `readGuide` gives, for all who need it in one process: only texts that have changed since are parsed, and the result is
 * the same object until something has changed.
 */
export function currentGuide(siteDir: string): Promise<ReadGuide> {
  const memory = memoryOf(siteDir);
  const guide = memory.reading.then(() => readAgain(siteDir, memory));
  memory.reading = guide.catch(() => undefined);
  return guide;
}

async function readAgain(siteDir: string, memory: Memory): Promise<ReadGuide> {
  const read = await readContent(siteDir);
  const content = JSON.stringify(read);
  if (memory.guide === undefined || memory.content !== content) {
    memory.guide = toGuide(read, parseChanged(memory.texts));
    memory.content = content;
  }
  return memory.guide;
}

function parseChanged(texts: Map<string, TextFile>): typeof parseTextFile {
  return (file, place) => {
    const known = texts.get(file.path);
    if (known?.text === file.text) return known;
    const parsed = parseTextFile(file, place);
    texts.set(file.path, parsed);
    return parsed;
  };
}

/** The host loads the settings and every plugin as modules of their own; all they share is the global object. */
const MEMORIES = Symbol.for('learning-together.guides');

function memoryOf(siteDir: string): Memory {
  const shared: typeof globalThis & {[MEMORIES]?: Map<string, Memory>} = globalThis;
  const memories = shared[MEMORIES] ?? new Map<string, Memory>();
  shared[MEMORIES] = memories;
  const memory = memories.get(siteDir) ?? {
    texts: new Map(),
    content: '',
    reading: Promise.resolve(),
  };
  memories.set(siteDir, memory);
  return memory;
}

import {isRecord} from '../../guide/isRecord';

/** What a page asks its worker to keep: the page itself and these files, as full addresses. */
export type KeepRequest = {readonly kind: 'keep'; readonly files: readonly string[]};

/** Whether the worker has them all. */
export type KeepReply = {readonly kind: 'kept' | 'failed'};

/** The files that a message asks to keep; undefined when it asks for something else. */
export function readKeepRequest(unsafeMessage: unknown): readonly string[] | undefined {
  if (!isRecord(unsafeMessage) || unsafeMessage.kind !== 'keep') return undefined;
  const {files} = unsafeMessage;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : undefined;
}

/** Tells whether a message says that all has been kept. */
export function isKept(unsafeMessage: unknown): boolean {
  return isRecord(unsafeMessage) && unsafeMessage.kind === 'kept';
}

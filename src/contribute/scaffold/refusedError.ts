import {GuideError} from '../../guide/errors';

/** Nothing can be written, though the command was understood; the message says why and what to do, in the person's language. */
export class RefusedError extends GuideError {
  override name = 'RefusedError';
}

import type {SourceFile} from '../../guide/assembleGuide';
import {encodeAddress} from '../../guide/encodeAddress';
import {repositoryPages} from '../../guide/repositoryPages';

/**
 * The longest address, in characters, that is offered. GitHub answers 414 to an address that is too long, without saying where the
 * limit is; servers commonly refuse one of 8 KB, and signing in puts the address, escaped once more, into another.
 */
export const ADDRESS_LIMIT = 6_000;

/** The page of GitHub that takes a file: with its text already in it, or one into which the text is to be pasted. */
export type HostWay = {readonly address: string; readonly isFilled: boolean};

/**
 * The page of GitHub that proposes a new file, or edits one that is there; undefined when the repository is elsewhere. Its text is filled in
 * for a new file, while the address stays within `ADDRESS_LIMIT`.
 *
 * @example toHostWay('https://github.com/a/b', {path: 'c/lt.md', text: 'A b'}, false)?.address // => 'https://github.com/a/b/new/main?filename=c/lt.md&value=A+b'
 */
export function toHostWay(
  repositoryUrl: string,
  {path, text}: SourceFile,
  isEdit: boolean,
): HostWay | undefined {
  const pages = repositoryPages(repositoryUrl);
  // The words of this way name GitHub's buttons.
  if (pages?.host !== 'GitHub') return undefined;
  const filled = isEdit ? undefined : short(pages.newFileWith?.(path, text));
  const address = filled ?? short((isEdit ? pages.edit : pages.newFile)?.(path));
  return address === undefined ? undefined : {address, isFilled: filled !== undefined};
}

/** A mail to the editors; undefined when it would be longer than `ADDRESS_LIMIT`. */
export function mailAddress(
  to: string,
  {subject, body}: {readonly subject: string; readonly body: string},
): string | undefined {
  // Mail has CRLF line ends, also in addresses (RFC 6068).
  const lines = body.replace(/\r?\n/g, '\r\n');
  const recipient = to.split('@').map(encodeAddress).join('@');
  return short(
    `mailto:${recipient}?subject=${encodeAddress(subject)}&body=${encodeAddress(lines)}`,
  );
}

function short(address: string | undefined): string | undefined {
  return address !== undefined && address.length <= ADDRESS_LIMIT ? address : undefined;
}

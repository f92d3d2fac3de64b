import type {SourceFile} from '../../guide/assembleGuide';

/** Where the public repository is. */
export type Repository = {
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly branch: string;
};

/**
 * The longest address, in characters, that is offered. GitHub answers 414 to an address that is too long, without saying where the
 * limit is; servers commonly refuse one of 8 KB, and signing in puts the address, escaped once more, into another.
 */
export const ADDRESS_LIMIT = 6_000;

/**
 * The page of GitHub that proposes a new file, its text filled in; undefined when the repository is elsewhere or the address would be
 * longer than `ADDRESS_LIMIT`.
 */
export function newFileAddress(
  repository: Repository,
  {path, text}: SourceFile,
): string | undefined {
  const address = emptyFileAddress(repository, path);
  return address && short(`${address}&value=${encodeQuery(text)}`);
}

/**
 * The page of GitHub that proposes a new file, its name filled in and its text left to paste; undefined when the repository is
 * elsewhere.
 *
 * @example emptyFileAddress({url: 'https://github.com/a/b', branch: 'main'}, 'c/lt.md') // => 'https://github.com/a/b/new/main?filename=c/lt.md'
 */
export function emptyFileAddress(repository: Repository, path: string): string | undefined {
  const root = pageRoot(repository, 'new');
  return root && short(`${root}?filename=${encodeQuery(path)}`);
}

/** The page of GitHub that edits a file that is there, its new text left to paste; undefined when the repository is elsewhere. */
export function editFileAddress(repository: Repository, path: string): string | undefined {
  const root = pageRoot(repository, 'edit');
  return root && short(`${root}/${path.split('/').map(encode).join('/')}`);
}

/** A mail to the editors; undefined when it would be longer than `ADDRESS_LIMIT`. */
export function mailAddress(
  to: string,
  {subject, body}: {readonly subject: string; readonly body: string},
): string | undefined {
  // Mail has CRLF line ends, also in addresses (RFC 6068).
  const lines = body.replace(/\r?\n/g, '\r\n');
  const recipient = to.split('@').map(encode).join('@');
  return short(`mailto:${recipient}?subject=${encode(subject)}&body=${encode(lines)}`);
}

const GITHUB = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

function pageRoot({url, branch}: Repository, page: 'new' | 'edit'): string | undefined {
  const [, owner, name] = GITHUB.exec(url) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const steps = branch.split('/').map(encode).join('/');
  return `https://github.com/${owner}/${name}/${page}/${steps}`;
}

function short(address: string): string | undefined {
  return address.length <= ADDRESS_LIMIT ? address : undefined;
}

/** Half a character, which no address can hold, is left out. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/** As forms are sent: a blank is one character, and what has no meaning in the value of a query stays as it is. */
function encodeQuery(text: string): string {
  return encode(text)
    .replace(/%20/g, '+')
    .replace(/%(?:2C|2F|3A|40)/g, (code) => decodeURIComponent(code));
}

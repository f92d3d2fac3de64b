/**
 * How a file that the form needs may change: `page` is the form's own page; a `lasting` file has a name that changes with its content;
 * a `changing` one keeps its name.
 */
export type FileKind = 'page' | 'lasting' | 'changing';

/**
 * The kind of the file at a path; undefined for what the form does not need, which is left to the browser. Scripts and styles whose
 * names do not change are those of a development server: kept ones would hide what a developer has just written.
 *
 * @param path from the root of the origin, without query.
 * @param scope path of the form's page, with `/` at both ends.
 * @example fileKind('/lt/assets/js/main.0fe3b921.js', '/lt/contribute/') // => 'lasting'
 * @example fileKind('/lt/case-studies/leeds-learning-visit/', '/lt/contribute/') // => undefined
 */
export function fileKind(path: string, scope: string): FileKind | undefined {
  if (path === scope) return 'page';
  const isOfForm = path.startsWith(scope) || CASE_FILE.test(path);
  if (CODE.test(path)) return HASHED.test(path) ? 'lasting' : undefined;
  if (!isOfForm && !LOOKS.test(path)) return undefined;
  return HASHED.test(path) ? 'lasting' : 'changing';
}

const CODE = /\.(?:css|js)$/;

/** Fonts and pictures, wherever the host puts them. */
const LOOKS = /\.(?:svg|woff2?|png|jpe?g|webp)$/;

/** The published text of a case study: for other languages than the default one it stands outside of the scope. */
const CASE_FILE = /\/contribute\/case-studies\/[^/]+\/[^/]+\.md$/;

/** The host writes small letters, our own bundler large ones. */
const HASHED = /[-.](?:[0-9a-f]{8,}|[0-9A-Z]{8})\.[a-z0-9]+$/;

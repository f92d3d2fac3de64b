import {readdir, readFile, stat} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {PICTURE_LIMITS, sizeIssues} from '../advice/pictureIssues';
import {typeOfContent} from '../advice/pictureType';
import {fill} from '../scaffold/fill';
import {pictureLines, picturePath, textFolder} from '../scaffold/pictureFolder';
import {RefusedError} from '../scaffold/refusedError';
import {codeOf} from './createFile';
import type {NewSession} from './newSession';
import {answersTo, writeNew} from './newSession';
import type {StrippedPicture} from './stripPicture';
import {stripPicture} from './stripPicture';

/** Kinds that can be decoded. Photographs of some phones (HEIC) cannot: their format is patented. */
const READABLE = ['JPEG', 'PNG', 'WebP', 'AVIF', 'GIF', 'TIFF', 'SVG'];

/** Bytes of a file that is read; a camera's photograph has some ten million. */
const READ_LIMIT = 100_000_000;

/** Puts a picture beside the texts of a folder and tells what to write about it. */
export async function newPictureCommand(session: NewSession): Promise<string> {
  const {options, messages} = session;
  const {questions, refused} = messages;
  const [file = '', to = ''] = await answersTo(
    session,
    [
      {option: 'FILE', given: options.file, text: questions.file},
      {option: '--to', given: options.to, text: questions.to},
    ],
    'picture photo.jpg --to case-studies/leeds-learning-visit',
  );
  const folder = await folderOf(session, to);
  const picture = await readPicture(session, file);
  const path = folder === undefined ? undefined : picturePath(folder, file, picture.ending);
  if (path === undefined) throw new RefusedError(fill(refused.noTexts, {found: to}));
  await writeNew(session, {
    file: join(options.site, path),
    named: path,
    content: picture.bytes,
    exists: refused.pictureExists,
  });
  return report(session, path, picture);
}

/** A folder, named from the site or from the current folder, in which there are texts; undefined when it has none. */
async function folderOf({options: {site}}: NewSession, named: string): Promise<string | undefined> {
  for (const each of [named, relative(site, resolve(named))]) {
    const folder = textFolder(each.split(sep).join('/'));
    const names = folder === undefined ? [] : await readdir(join(site, folder)).catch(() => []);
    if (names.some((name) => name.endsWith('.md'))) return folder;
  }
  return undefined;
}

async function readPicture(session: NewSession, file: string): Promise<StrippedPicture> {
  const {refused} = session.messages;
  const bytes = await readBytes(session, file);
  const type = typeOfContent(bytes) ?? '?';
  if (!READABLE.includes(type)) {
    const expected = READABLE.join(', ');
    throw new RefusedError(fill(refused.pictureType, {found: type, expected}));
  }
  if (type === 'SVG') return readDrawing(session, bytes);
  const picture = await stripPicture(bytes, type).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusedError(fill(refused.unreadable, {file, reason}), {cause: error});
  });
  if (picture) return picture;
  const [found, expected] = [bytes.length, PICTURE_LIMITS.bytes].map(inKilobytes);
  throw new RefusedError(fill(refused.tooLarge, {found: found ?? '', expected: expected ?? ''}));
}

async function readBytes({messages: {refused}}: NewSession, file: string): Promise<Uint8Array> {
  try {
    const {size} = await stat(file);
    if (size <= READ_LIMIT) return await readFile(file);
    const [found, expected] = [inKilobytes(size), inKilobytes(READ_LIMIT)];
    throw new RefusedError(fill(refused.tooLarge, {found, expected}));
  } catch (error) {
    const reason = codeOf(error);
    if (reason === '') throw error;
    throw new RefusedError(fill(refused.unreadable, {file, reason}), {cause: error});
  }
}

/** A drawing has no pixels to encode anew: it is taken as it is, when it holds nothing but shapes and text. */
async function readDrawing(
  {messages: {refused}}: NewSession,
  bytes: Uint8Array,
): Promise<StrippedPicture> {
  const {findUnsafeSvg} = await import('./findUnsafeSvg');
  const [tooLarge] = sizeIssues('a.svg', bytes.length);
  if (tooLarge) throw new RefusedError(fill(refused.tooLarge, tooLarge.details));
  const found = findUnsafeSvg(new TextDecoder().decode(bytes));
  if (found !== undefined) throw new RefusedError(fill(refused.unsafeSvg, {found}));
  return {bytes, ending: 'svg', width: 0, height: 0};
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

function report({messages: {picture}}: NewSession, path: string, made: StrippedPicture): string {
  const {frontMatter, text} = pictureLines(path);
  const size = Math.ceil(made.bytes.length / 1000);
  const {width, height, ending} = made;
  const isDrawing = ending === 'svg';
  return [
    fill(isDrawing ? picture.createdDrawing : picture.created, {file: path, width, height, size}),
    '',
    picture.frontMatter,
    ...frontMatter.split('\n').map((line) => `  ${line}`),
    picture.people,
    '',
    picture.text,
    `  ${text}`,
  ].join('\n');
}

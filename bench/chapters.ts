import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../tools/run/process.mjs';

/** A content file of the project: its path there and its text. */
export type ContentFile = {readonly file: string; readonly text: string};

/** The chapters in the default language and as many made from them as a guide of that size lacks. */
export function listChapters(size: number): ContentFile[] {
  const real = readFolder('docs');
  const models = real.filter(({file}) => file.split('/').length === 3);
  const missing = Math.max(0, size - real.length);
  const made = Array.from({length: missing}, (_, index) => {
    const model = models[index % models.length];
    if (!model) throw new Error('There is no chapter to make others from.');
    return makeChapter(model, index + 1);
  });
  return [...real, ...made];
}

/** The case studies, one file each: English where there is one. */
export function listCaseStudies(): ContentFile[] {
  const files = readFolder('case-studies');
  const english = files.filter(({file}) => file.endsWith('/en.md'));
  const others = files.filter(
    ({file}) => !english.some((each) => path.dirname(each.file) === path.dirname(file)),
  );
  return [...english, ...others];
}

function readFolder(folder: string): ContentFile[] {
  return readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({file, text: readFileSync(path.join(ROOT, file), 'utf8')}));
}

/**
 * A chapter with the words of another: same form and size, another title and address, and its sentences in another
 * order, so that no two pages are alike.
 */
function makeChapter({file, text}: ContentFile, number: number): ContentFile {
  const title = makeTitle(text, number);
  const id = title.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return {
    // Numbers from 100 on stand behind the real chapters of the part.
    file: path.posix.join(path.posix.dirname(file), `${100 + number}-${id}.md`),
    text: text
      .replace(/^title: .*$/mu, `title: ${JSON.stringify(title)}`)
      .split('\n')
      .map((line) => (isPlainParagraph(line) ? rotateSentences(line, number) : line))
      .join('\n'),
  };
}

/** The first words of one of the chapter's sentences: as varied as real titles, which lists of chapters have to carry. */
function makeTitle(text: string, number: number): string {
  const sentences = text.split('\n').filter(isPlainParagraph).flatMap(splitSentences);
  const words = (sentences[number % sentences.length] ?? 'A chapter').match(/[\p{L}\d]+/gu) ?? [];
  return `${words.slice(0, 6).join(' ')} ${number}`;
}

/** A line of prose without links or directives, after the front matter. */
function isPlainParagraph(line: string): boolean {
  return /^[\p{Lu}“].*[.?!]$/u.test(line) && !/[:[\]{}|*]/u.test(line);
}

function rotateSentences(line: string, by: number): string {
  const sentences = splitSentences(line);
  const start = by % sentences.length;
  return [...sentences.slice(start), ...sentences.slice(0, start)].join(' ');
}

function splitSentences(line: string): string[] {
  return line.split(/(?<=[.?!]) (?=\p{Lu})/u);
}

import {describe, expect, it} from 'vitest';
import {runSearch} from './searchCommand';

const SITE = ['--site', 'tests/sites/good'];

describe('npm run search', () => {
  it('prints title, section, address and an excerpt with the found words between asterisks', async () => {
    const {output, exitCode} = await run([...SITE, '--limit', '1', QUERY]);
    expect(exitCode).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "1. Watching lessons
         en in-*one*-minute
         /guide/growing/watching-lessons/#in-one-minute
           Words."
    `);
  });

  it('prints JSON that a program can read', async () => {
    const {output} = await run([...SITE, '--json', QUERY]);
    const results: unknown = JSON.parse(output);
    expect(Array.isArray(results) && results[0]).toMatchObject({
      title: expect.any(String) as string,
      page: expect.stringMatching(/^\/.*\/$/u) as string,
      sections: expect.arrayContaining([
        expect.objectContaining({address: expect.any(String) as string}),
      ]) as unknown,
    });
  });

  it('takes several words without quotes as one query', async () => {
    const words = QUERY.split(' ');
    expect(await run([...SITE, ...words])).toEqual(await run([...SITE, words.join(' ')]));
  });

  it('ends with 1 and says so when it finds nothing', async () => {
    expect(await run([...SITE, '--language', 'lt', 'qqqqqqqqqq'])).toEqual({
      output: 'Nothing found for "qqqqqqqqqq" (lt).',
      errors: '',
      exitCode: 1,
    });
    expect(await run([...SITE, '--json', 'qqqqqqqqqq'])).toMatchObject({output: '[]'});
  });

  it('says that a slip was corrected', async () => {
    const {output, exitCode} = await run([...SITE, 'wathcing']);
    expect(output).toMatch(/^Results for "watching", not all of "wathcing"\./u);
    expect(exitCode).toBe(0);
  });

  it('hands over to the answering of requests', async () => {
    expect(await runSearch(['--serve'])).toBe('serve');
  });

  it.each([
    [['--language', 'de', 'word']],
    [['--limit', '0', 'word']],
    [['--site', 'nowhere', 'word']],
    [['--unknown']],
    [[]],
    [[' ']],
  ])('ends with 2 and explains itself for %j', async (args) => {
    const {errors, exitCode} = await run(args);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^Un(?:expected|known)/u);
    expect(errors).toContain('Usage: npm run search');
  });

  it('explains itself when asked', async () => {
    expect(await run(['--help'])).toMatchObject({exitCode: 0, errors: ''});
  });
});

const QUERY = 'one change';

async function run(args: readonly string[]) {
  const result = await runSearch(args);
  if (result === 'serve') throw new Error('Unexpected serving');
  return result;
}

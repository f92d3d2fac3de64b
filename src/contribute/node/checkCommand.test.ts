import {describe, expect, it} from 'vitest';
import {runCheck} from './checkCommand';

const GOOD = ['--site', 'tests/sites/good'];
const FAULTY = ['--site', 'tests/sites/thirty-faults'];

describe('npm run check', () => {
  it('ends with 0 when all is in order', async () => {
    expect(await runCheck(GOOD)).toEqual({
      output: 'All content is in order.',
      errors: '',
      exitCode: 0,
    });
  });

  it('ends with 1 and tells every fault in the language asked for', async () => {
    const {output, exitCode} = await runCheck([...FAULTY, '--language', 'pl']);
    expect(exitCode).toBe(1);
    expect(output).toContain('case-studies/fields/en.md:9:10  błąd  unknown-term');
    expect(output).toContain('Czy chodziło o „leadership”?');
  });

  it('prints JSON that a program can read', async () => {
    const {output} = await runCheck([...FAULTY, '--format', 'json']);
    const issues: unknown = JSON.parse(output);
    expect(Array.isArray(issues) && issues.length).toBeGreaterThanOrEqual(30);
  });

  it('prints one annotation per line for GitHub', async () => {
    const {output} = await runCheck([...FAULTY, '--format', 'github']);
    expect(output.split('\n').every((line) => /^::(?:error|warning) file=/.test(line))).toBe(true);
  });

  it('looks words up only when asked to, and then still ends with 0', async () => {
    const advised = await runCheck([...GOOD, '--spelling', '--language', 'lt']);
    expect(advised.exitCode).toBe(0);
    expect(advised.output).toContain('1-watching-lessons.md:51:7  įspėjimas  unknown-word');
    expect(advised.output).toContain('Nežinomas žodis „reflection“');
    expect(advised.output).toContain('įrašykite į spelling/pl.txt.');
    expect((await runCheck(GOOD)).output).not.toContain('unknown-word');
  }, 60_000);

  it('looks at style only when asked to, and then still ends with 0', async () => {
    const args = ['--site', '.', '--language', 'lt'];
    const plain = await runCheck(args);
    expect(plain.output).toBe('Visas turinys tvarkingas.');
    const advised = await runCheck([...args, '--style']);
    expect(advised.exitCode).toBe(0);
    expect(advised.output).toMatch(
      /:\d+:\d+ {2}įspėjimas {2}long-sentence\n {2}Per ilgas sakinys: žodžių – \d+/,
    );
  });

  it.each([
    [['--format', 'xml']],
    [['--language', 'de']],
    [['--site', 'nowhere']],
    [['--unknown']],
    [['file.md']],
  ])('ends with 2 and explains itself for %j', async (args) => {
    const {errors, exitCode} = await runCheck(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Usage: npm run check');
  });
});

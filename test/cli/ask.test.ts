import { describe, expect, it } from 'vitest';
import { runAsk } from '../../src/cli/ask/runAsk.ts';

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

async function ask(args: readonly string[], input: readonly string[] = []) {
  let out = '';
  let err = '';
  const code = await runAsk(args, {
    lines: linesOf(input),
    today: () => '2026-11-22',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { out, err, code };
}

describe('npm run ask', () => {
  it('prints the answer and its sources', async () => {
    const { out, code } = await ask(['Which code for a dentist appointment?']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Use M \(medical or dental appointment\)\./);
    expect(out).toContain('Sources\n  School Attendance (Pupil Registration) (England) Regulations 2024');
    expect(out).toContain('https://www.legislation.gov.uk/uksi/2024/208/regulation/10');
  });

  it('names topics where it does not know', async () => {
    const { out } = await ask(['who won the cup?']);
    expect(out).toContain('You could ask');
  });

  it('prints one JSON object for a question', async () => {
    const { out } = await ask(['--json', 'what is Y3']);
    expect(Object.keys(JSON.parse(out))).toEqual(['question', 'answered', 'answer', 'codes', 'sources']);
    expect(JSON.parse(out)).toMatchObject({ question: 'what is Y3', answered: true, codes: ['Y3'] });
  });

  it('answers questions on the input line by line, without blank ones', async () => {
    const { out, code } = await ask(['--json'], ['code o', '', '  ', 'capital of France?']);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ question, answered, codes }) => [question, answered, codes])).toEqual([
      ['code o', true, ['O']],
      ['capital of France?', false, []],
    ]);
  });

  it('answers for the date that is asked for', async () => {
    const then = await ask(['can we use H?', '--today', '2024-06-01']);
    const now = await ask(['can we use H?']);
    expect(then.out).toContain('H means');
    expect(now.out).toContain('no longer in use');
  });

  it.each([
    [['--today', 'soon', 'code o'], '--today has to be a date'],
    [['--colour'], 'Usage'],
    [[], 'Usage'],
  ])('refuses %j', async (args, words) => {
    const { code, err, out } = await ask(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(out).toBe('');
  });
});

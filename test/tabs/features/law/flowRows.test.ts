import { describe, expect, test } from 'vitest';
import { outcomeById, walk } from '../../../../src/guidance/supportFirst/walk.ts';
import { flowRows } from '../../../../tabs/features/law/flow/flowRows.ts';
import { outcomeText, pathLines } from '../../../../tabs/features/law/flow/outcomeText.ts';

const rowsAfter = (given: string) => flowRows(walk(given === '' ? [] : given.split(' ')));
const marks = { answered: 'A', here: 'H', skipped: 's', ahead: '.' };
const states = (given: string) =>
  rowsAfter(given)
    .map(({ state }) => marks[state])
    .join('');

describe('the picture of the flow', () => {
  test.each([
    ['', 'H........'],
    ['yes', 'AH.......'],
    ['yes yes yes', 'AAAsssH..'],
    ['yes yes yes none', 'AAAsssA..'],
    ['yes yes no yes no without', 'AAAAAAH..'],
    ['no', 'A........'],
  ])('after "%s" the steps are %s (answered, here, skipped, ahead)', (given, expected) => {
    expect(states(given)).toBe(expected);
  });

  test('exactly the answers given are marked as taken', () => {
    const taken = rowsAfter('yes yes no yes no none').flatMap(({ step, ways }) =>
      ways.filter(({ isTaken }) => isTaken).map(({ answer }) => `${step} ${answer.id}`),
    );
    expect(taken).toEqual(['1 yes', '2 yes', '3 no', '4 yes', '5 no', '6 none']);
  });

  test('the line down is walked only where the way goes to the next step', () => {
    expect(
      rowsAfter('yes yes no')
        .filter(({ isDownTaken }) => isDownTaken)
        .map(({ step }) => step),
    ).toEqual([1, 2, 3]);
    expect(
      rowsAfter('yes yes yes')
        .filter(({ isDownTaken }) => isDownTaken)
        .map(({ step }) => step),
    ).toEqual([1, 2]);
  });

  test('the way of a holiday runs past the steps about support', () => {
    const parts = rowsAfter('yes yes yes').map(({ bypass }) => bypass?.part ?? '-');
    expect(parts).toEqual(['-', '-', 'start', 'through', 'through', 'through', 'end', '-', '-']);
    expect(rowsAfter('yes yes yes').filter(({ bypass }) => bypass?.isTaken).length).toBe(5);
    expect(rowsAfter('yes yes no').some(({ bypass }) => bypass?.isTaken)).toBe(false);
  });
});

test('an outcome as text has what to record, who decides, the answers and the sources', () => {
  const { steps } = walk(['yes', 'yes', 'yes', 'none']);
  const outcome = outcomeById('first-notice');
  if (!outcome) throw new Error('No such outcome');
  const text = outcomeText(outcome, steps);
  for (const line of pathLines(steps)) expect(text).toContain(line);
  for (const source of outcome.sources) expect(text).toContain(source.url);
  expect(text).toContain(`Who decides: ${outcome.whoDecides}`);
  expect(text).toContain('PN01');
});

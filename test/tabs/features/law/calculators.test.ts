import { describe, expect, test } from 'vitest';
import { absence } from '../../../../tabs/features/law/calculators/absence.ts';
import {
  type Calculator,
  type Checked,
  type Draft,
  resultText,
} from '../../../../tabs/features/law/calculators/calculator.ts';
import { improvement } from '../../../../tabs/features/law/calculators/improvement.ts';
import { penaltyNotice } from '../../../../tabs/features/law/calculators/penaltyNotice.ts';
import { schoolAge } from '../../../../tabs/features/law/calculators/schoolAge.ts';
import { threshold } from '../../../../tabs/features/law/calculators/threshold.ts';

const check = <F extends string>(calculator: Calculator<F>, typed: Partial<Draft<F>>) =>
  calculator.check({ ...calculator.start, ...typed });

/** Everything that an answer says, or what is wrong. */
function said(checked: Checked<string>): string {
  if ('faults' in checked) return JSON.stringify(checked.faults);
  const { title, lines, notes } = checked.result;
  return [title, ...lines.map(({ label, value }) => `${label}: ${value}`), ...notes].join('\n');
}

const faults = (checked: Checked<string>) => ('faults' in checked ? Object.keys(checked.faults) : []);

describe('the threshold', () => {
  test('met is to consider, and never automatic', () => {
    const text = said(check(threshold, { G: '5', U: '6', weeks: '9' }));
    expect(text).toMatch(/^Yes, the national threshold is met/);
    expect(text).toMatch(/11 in 9 school weeks/);
    expect(text).toMatch(/has to be considered.*no notice is automatic/);
  });

  test('N counts but is shown apart, with what is left without it', () => {
    expect(said(check(threshold, { N: '2', O: '8', weeks: '10' }))).toMatch(
      /Of them N: 2[\s\S]*Without N there would be 8/,
    );
    expect(said(check(threshold, { N: '2', O: '10', weeks: '10' }))).not.toMatch(/Without N/);
  });

  test.each([
    [{ O: '9', weeks: '10' }, /^No, .*\n[\s\S]*Short of the threshold by: 1 session\b/],
    [{ O: '12', weeks: '14' }, /^It depends on the dates/],
  ])('%j', (typed, words) => {
    expect(said(check(threshold, typed))).toMatch(words);
  });

  test.each([
    [{ weeks: '9' }, ['G']],
    [{ G: 'five' }, ['G', 'weeks']],
    [{ O: '3', weeks: '0' }, ['weeks']],
    [{ O: '31', weeks: '3' }, ['weeks']],
  ])('%j is refused at %j', (typed, at) => {
    expect(faults(check(threshold, typed))).toEqual(at);
  });

  test('as many as fit are taken', () => {
    expect(faults(check(threshold, { O: '30', weeks: '3' }))).toEqual([]);
  });
});

describe('a penalty notice', () => {
  const first = { receivedOn: '1 October 2026', which: 'first' };

  test('the last days of a first one', () => {
    const text = said(check(penaltyNotice, first));
    expect(text).toContain('£80 until 22 October 2026, then £160 until 29 October 2026');
    expect(text).toContain(
      'From 30 October 2026 the council either takes the absence to court or withdraws the notice',
    );
  });

  test('a second one has no lower amount', () => {
    expect(said(check(penaltyNotice, { ...first, which: 'second' }))).toContain(
      '£160 until 29 October 2026, with no lower amount',
    );
  });

  test.each([
    ['22/10/2026', '22 October 2026, day 21: £80 was owed'],
    ['23/10/2026', '23 October 2026, day 22: £160 was owed'],
    ['29/10/2026', '29 October 2026, day 28: £160 was owed'],
    ['30/10/2026', '30 October 2026, day 29: too late, the 28 days were over'],
  ])('paid on %s', (paidOn, words) => {
    expect(said(check(penaltyNotice, { ...first, paidOn }))).toContain(words);
  });

  test.each([
    ['2', '1', 'Notices: 2: one to each of 2 parents\n'],
    ['1', '3', 'Notices: 3: one for each of 3 children\n'],
  ])('%s parents and %s children', (parents, children, words) => {
    expect(said(check(penaltyNotice, { ...first, parents, children }))).toContain(words);
  });

  test('each parent, for each child', () => {
    const text = said(check(penaltyNotice, { ...first, parents: '2', children: '2' }));
    expect(text).toContain('4: one to each of 2 parents for each of 2 children');
    expect(text).toContain('£80 each, £320 in all; then £160 each, £640 in all');
  });

  test.each([
    ['10 September 2025', 'The second within 3 years'],
    ['2/10/2023', 'The first within 3 years'],
    ['1/5/2024', 'Not counted, because the national framework began on 19 August 2024: 1 May 2024'],
    ['10/9/2025\n3/3/2026', 'No further notice: there have been 2 within 3 years'],
    ['10/9/2025\n3/3/2026', 'A further notice is possible from: 10 September 2028'],
    ['10/9/2025\n3/3/2026', 'Notice of 10 September 2025: counts until 9 September 2028'],
  ])('after notices of %j: %s', (earlier, words) => {
    expect(said(check(penaltyNotice, { ...first, which: 'dates', earlier }))).toContain(words);
  });

  test.each([
    [{}, ['receivedOn', 'which']],
    [{ ...first, receivedOn: '31/9/2026' }, ['receivedOn']],
    [{ ...first, receivedOn: '1/8/2024' }, ['receivedOn']],
    [{ ...first, paidOn: '30/9/2026' }, ['paidOn']],
    [{ ...first, parents: '0' }, ['parents']],
    [{ ...first, which: 'dates' }, ['earlier']],
    [{ ...first, which: 'dates', earlier: '2/10/2026' }, ['earlier']],
    [{ ...first, which: 'dates', earlier: '1/9/2025', issuedOn: '2/10/2026' }, ['issuedOn']],
    [{ ...first, which: 'dates', earlier: '1/9/2025', issuedOn: 'x' }, ['issuedOn']],
  ])('%j is refused at %j', (typed, at) => {
    expect(faults(check(penaltyNotice, typed))).toEqual(at);
  });
});

describe('a notice to improve', () => {
  test('weeks that were unticked do not count', () => {
    const text = said(check(improvement, { startsOn: '12/10/2026', weeks: '3', closed: '2026-10-26' }));
    expect(text).toContain('It ends on Friday 6 November 2026');
    expect(text).toContain('Not counted: Week of 26 October 2026');
    expect(text).not.toMatch(/shorter|half term/);
  });

  test('a likely holiday that is counted is pointed out, as is a short first week', () => {
    const text = said(check(improvement, { startsOn: '14/10/2026', weeks: '3' }));
    expect(text).toContain('It ends on Friday 30 October 2026');
    expect(text).toContain('The week of 26 October 2026 is counted, but it is half term in many schools');
    expect(text).toContain('The first week is shorter, because the period starts on a Wednesday');
    expect(text).toContain('School week 1: 14 October 2026 to 16 October 2026');
  });

  test('a start at a weekend begins with the week after it', () => {
    const text = said(check(improvement, { startsOn: '10/10/2026', weeks: '3' }));
    expect(text).toContain('School week 1: 12 October 2026');
  });

  test('a bank holiday is never the last day', () => {
    expect(said(check(improvement, { startsOn: '8/3/2027', weeks: '3' }))).toContain(
      'It ends on Thursday 25 March 2027',
    );
  });

  test('across the summer', () => {
    const closed = ['07-26', '08-02', '08-09', '08-16', '08-23'].map((day) => `2027-${day}`).join(' ');
    const text = said(check(improvement, { startsOn: '12/7/2027', weeks: '4', closed }));
    expect(text).toContain('It ends on Friday 10 September 2027');
  });

  test.each([
    [{}, ['startsOn', 'weeks']],
    [{ startsOn: '30/2/2027', weeks: '3' }, ['startsOn']],
    [{ startsOn: '1/3/2027', weeks: '7' }, ['weeks']],
  ])('%j is refused at %j', (typed, at) => {
    expect(faults(check(improvement, typed))).toEqual(at);
  });
});

describe('compulsory school age', () => {
  const calculator = schoolAge('2026-11-26');

  test.each([
    [{ bornOn: '2/11/2021' }, 'Not yet of compulsory school age on 26 November 2026'],
    [{ bornOn: '2/11/2021' }, 'First term in which school must start: The spring term of 2027'],
    [{ bornOn: '2/11/2021' }, 'Ends on: Friday 25 June 2038'],
    [{ bornOn: '2/11/2021', on: '31/12/2026' }, 'Of compulsory school age on 31 December 2026'],
    [{ bornOn: '1/9/2010', on: '25/6/2027' }, 'Of compulsory school age on 25 June 2027'],
    [{ bornOn: '1/9/2010', on: '26/6/2027' }, 'No longer of compulsory school age on 26 June 2027'],
    [{ bornOn: '29/2/2020' }, 'the birthday is taken as 1 March'],
  ])('%j: %s', (typed, words) => {
    expect(said(check(calculator, typed))).toContain(words);
  });

  test.each([
    [{}, ['bornOn']],
    [{ bornOn: '31/4/2020' }, ['bornOn']],
    [{ bornOn: '1/1/2030' }, ['bornOn']],
    [{ bornOn: '1/1/2020', on: 'x' }, ['on']],
  ])('%j is refused at %j', (typed, at) => {
    expect(faults(check(calculator, typed))).toEqual(at);
  });
});

describe('persistent and severe absence', () => {
  test('on the line the two readings differ, and the council’s is the one in the title', () => {
    const typed = { sessions: '380', notPossible: '20', missed: '36' };
    expect(said(check(absence('dfe'), typed))).toMatch(/^Persistently absent, exactly on the line/);
    expect(said(check(absence('below'), typed))).toMatch(/^Not persistently absent, exactly on the line/);
    expect(said(check(absence('dfe'), typed))).toContain('36 of 360 possible sessions');
    expect(said(check(absence('below'), typed))).toContain('persistent from 37 missed, severe from 181');
  });

  test('with no possible session there is nothing to say', () => {
    expect(said(check(absence('dfe'), { sessions: '4', notPossible: '4', missed: '0' }))).toMatch(
      /^No session was possible/,
    );
  });

  test.each([
    [{}, ['sessions', 'missed']],
    [{ sessions: '10', notPossible: '11', missed: '0' }, ['notPossible']],
    [{ sessions: '10', notPossible: '2', missed: '9' }, ['missed']],
    [{ sessions: '0', missed: '0' }, ['sessions']],
  ])('%j is refused at %j', (typed, at) => {
    expect(faults(check(absence('dfe'), typed))).toEqual(at);
  });
});

test('a result as text names its sources', () => {
  const checked = check(threshold, { O: '10', weeks: '10' });
  if (!('result' in checked)) throw new Error('No result');
  const text = resultText(threshold, checked.result);
  expect(text).toContain('Yes, the national threshold is met');
  for (const { url, edition } of threshold.sources) expect(text).toContain(`${edition}. ${url}`);
});

import { describe } from 'vitest';
import { contextWith, improvement } from '../steps.ts';
import { check } from './faultCases.ts';

describe('a notice to improve', () => {
  const told = [{ parentId: 'mother', on: '2026-11-26' }];
  check([
    ['of four school weeks', improvement(), undefined],
    // An INSET day on Friday ends the school week a day early; a notice may still name the Friday, or the Sunday.
    ['that ends on the Friday of its last week', improvement({ endsOn: '2026-11-27' }), undefined],
    ['that ends on the Sunday of its last week', improvement({ endsOn: '2026-11-29' }), undefined],
    [
      'that ends a week late',
      improvement({ endsOn: '2026-11-30' }),
      'endsOn: 4 school weeks from 2 November 2026 end on 26 November 2026.',
    ],
    [
      'that ends a week early',
      improvement({ endsOn: '2026-11-20' }),
      'endsOn: 4 school weeks from 2 November 2026 end on 26 November 2026.',
    ],
    // 19 to 23 October is the first school week; the week of 26 October is a holiday; 2 and 9 November are the second and third.
    [
      'that straddles a holiday',
      improvement({ startsOn: '2026-10-22', weeks: 3, endsOn: '2026-11-13' }),
      undefined,
    ],
    [
      'that counts the holiday as a week',
      improvement({ startsOn: '2026-10-22', weeks: 3, endsOn: '2026-11-06' }),
      'endsOn: 3 school weeks from 22 October 2026 end on 13 November 2026.',
    ],
    [
      'beyond the calendar, which nobody can check',
      improvement({ startsOn: '2027-02-01', endsOn: '2027-04-01' }),
      undefined,
    ],
    [
      'of a school without a calendar',
      improvement({ endsOn: '2026-12-01' }),
      undefined,
      contextWith({ calendar: undefined }),
    ],
    [
      'that starts before it was issued',
      improvement({ issuedOn: '2026-11-03' }),
      'startsOn: Choose a day on or after the day of issue.',
    ],
    [
      'that is judged on its last day',
      improvement({ outcome: { on: '2026-11-26', result: 'not-improved', told } }),
      undefined,
    ],
    [
      'that is judged too early',
      improvement({ outcome: { on: '2026-11-20', result: 'improved', told: [] } }),
      'outcome.result: The period runs to 26 November 2026. Before then it can end early or be withdrawn.',
    ],
    [
      'that ends early',
      improvement({ outcome: { on: '2026-11-20', result: 'ended-early', told: [] } }),
      undefined,
    ],
    [
      'of which somebody else was told',
      improvement({
        outcome: { on: '2026-11-26', result: 'improved', told: [{ parentId: 'aunt', on: '2026-11-26' }] },
      }),
      'outcome.told.0.parentId: The notice is not to this parent.',
    ],
  ]);
});

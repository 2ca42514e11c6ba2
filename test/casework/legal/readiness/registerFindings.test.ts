import { describe } from 'vitest';
import { asked, check, row } from './findingCases.ts';

describe('from the register', () => {
  check([
    // Two sessions a day: the tenth is on the fifth day, Friday 9 October 2026.
    {
      name: 'met on the day of the tenth session',
      of: 'threshold-met',
      ...asked({ row: row(['OO', 6], ['/\\', 4]) }),
      finds: 'yes',
      says: 'It was met on 9 October 2026. 12 unauthorised sessions from 5 October 2026 to 18 October 2026. In that window by code: O 12. The register goes up to 16 October 2026.',
    },
    {
      name: 'holidays take their own path',
      of: 'threshold-met',
      ...asked({ row: row(['GG', 5], ['OO', 1]) }),
      finds: 'yes',
      says: 'In that window by code: G 10, O 2. A holiday that was not granted (G) takes its own path.',
    },
    {
      name: 'not met with nine sessions',
      of: 'threshold-met',
      ...asked({ row: row(['OO', 4], ['U\\', 1], ['/\\', 5]) }),
      finds: 'no',
      says: 'It has not been met so far. 9 unauthorised sessions',
    },
    {
      name: 'nobody can tell from sums',
      of: 'threshold-met',
      ...asked({ row: { ...row(), figures: { ...row().figures, threshold: undefined } as never } }),
      finds: 'ask',
    },
    { name: 'a pupil whom no register has', of: 'threshold-met', finds: 'ask' },
    // Born 11 February 2013: turns 16 in the school year to 31 August 2029, whose last Friday in June is the 29th.
    { name: 'of school age', of: 'school-age', finds: 'yes', says: 'It ends for the pupil on 29 June 2029.' },
    {
      // Turned 5 on 1 November 2026: compulsory school age begins on 31 December.
      name: 'not of school age yet',
      of: 'school-age',
      ...asked({ birthDate: '2021-11-01' }),
      finds: 'no',
      says: '31 December 2026',
    },
    {
      name: 'too old',
      of: 'school-age',
      ...asked({ birthDate: '2010-01-01' }),
      finds: 'no',
      says: '26 June 2026',
    },
    { name: 'nobody knows the age', of: 'school-age', ...asked({ birthDate: '' }), finds: 'ask' },
    {
      name: 'an N stands',
      of: 'no-unexplained',
      ...asked({ row: row(['/\\', 2], ['NN', 1], ['N\\', 1], ['/\\', 1]) }),
      finds: 'no',
      says: '3 N still stand. The oldest is of 7 October 2026.',
    },
    { name: 'no N stands', of: 'no-unexplained', ...asked({ row: row(['/\\', 5]) }), finds: 'yes' },
    {
      name: 'in care',
      of: 'not-in-care',
      ...asked({ row: { ...row(['/\\', 1]), flags: ['in-care'] } }),
      finds: 'no',
    },
    { name: 'the register is silent', of: 'not-in-care', ...asked({ row: row(['/\\', 1]) }), finds: 'ask' },
    {
      name: 'a holiday over a weekend is one',
      of: 'coded-holiday',
      ...asked({ row: row(['/\\', 3], ['GG', 4], ['/\\', 3]) }),
      finds: 'yes',
      says: '8 sessions of G from 8 October 2026 to 13 October 2026.',
    },
    { name: 'no holiday', of: 'coded-holiday', ...asked({ row: row(['OO', 5]) }), finds: 'no' },
    {
      // Back on 14 October; 14 days later is 28 October.
      name: 'on the last day to ask',
      of: 'request-in-time',
      ...asked({ row: row(['/\\', 3], ['GG', 4], ['/\\', 3]), today: '2026-10-28' }),
      finds: 'yes',
      says: 'The pupil came back on 14 October 2026: 14 days from then is 28 October 2026.',
    },
    {
      name: 'a day too late',
      of: 'request-in-time',
      ...asked({ row: row(['/\\', 3], ['GG', 4], ['/\\', 3]), today: '2026-10-29' }),
      finds: 'no',
    },
    {
      name: 'not back yet',
      of: 'request-in-time',
      ...asked({ row: row(['/\\', 3], ['GG', 4]), today: '2026-10-29' }),
      finds: 'yes',
      says: 'has not come back so far',
    },
  ]);
});

import {
  sessionsPerDay,
  thresholdOf,
  thresholdSessions,
  thresholdWeeks,
} from '../../../../src/guidance/calculations/nationalThreshold.ts';
import { workingTogether } from '../../../../src/guidance/citations.ts';
import { amount } from '../../../parts/amount.ts';
import type { Calculator, Result } from './calculator.ts';
import { faultsOf, isFaulty, readCount } from './readInput.ts';

const codes = ['G', 'N', 'O', 'U'] as const;
type Code = (typeof codes)[number];
type Counts = Record<Code, number>;

const names: Record<Code, string> = {
  G: 'Holiday not granted',
  N: 'Reason not yet known',
  O: 'Other unauthorised',
  U: 'After the register closed',
};

/** More than a school year holds. */
const mostSessions = 400;
const mostWeeks = 60;
const sessionsPerWeek = 5 * sessionsPerDay;

export const threshold: Calculator<Code | 'weeks'> = {
  title: 'Is the national threshold met?',
  intro: `It is met by ${thresholdSessions} unauthorised sessions within ${thresholdWeeks} school weeks. Count sessions: a day has two.`,
  fields: [
    ...codes.map((code) => ({
      name: code,
      label: code,
      hint: names[code],
      kind: 'count' as const,
      group: 'Sessions of each code',
    })),
    {
      name: 'weeks',
      label: 'Over how many school weeks?',
      hint: 'From the first of these sessions to the last. Leave out weeks without any session at your school, such as half term.',
      kind: 'count',
    },
  ],
  start: { G: '', N: '', O: '', U: '', weeks: '' },
  check(draft) {
    const read = {
      G: readCount(draft.G, { what: 'the sessions of G', max: mostSessions, ifEmpty: 0 }),
      N: readCount(draft.N, { what: 'the sessions of N', max: mostSessions, ifEmpty: 0 }),
      O: readCount(draft.O, { what: 'the sessions of O', max: mostSessions, ifEmpty: 0 }),
      U: readCount(draft.U, { what: 'the sessions of U', max: mostSessions, ifEmpty: 0 }),
      weeks: readCount(draft.weeks, { what: 'the number of school weeks', min: 1, max: mostWeeks }),
    };
    const faults = faultsOf<Code | 'weeks'>(read);
    const countOf = (name: keyof typeof read) => ('value' in read[name] ? read[name].value : 0);
    if (codes.every((code) => draft[code].trim() === ''))
      faults.G = 'Write the sessions of at least one code.';
    const counts: Counts = { G: countOf('G'), N: countOf('N'), O: countOf('O'), U: countOf('U') };
    const weeks = countOf('weeks');
    const total = codes.reduce((sum, code) => sum + counts[code], 0);
    if (!isFaulty(faults) && total > weeks * sessionsPerWeek)
      faults.weeks = `${amount(total, 'session')} cannot fall in ${amount(weeks, 'school week')}, which ${weeks === 1 ? 'has' : 'have'} at most ${weeks * sessionsPerWeek}. Check the counts or the weeks.`;
    return isFaulty(faults) ? { faults } : { result: resultOf(counts, weeks) };
  },
  always: [
    'Support comes first, unless it would not be right, as with a holiday that was not granted.',
    'For a pupil on your caseload, the Caseload page finds the date from the register itself.',
  ],
  sources: [workingTogether('Pages 56 to 61, national framework for penalty notices')],
};

function resultOf(counts: Counts, weeks: number): Result {
  const { total, missing, verdict } = thresholdOf(counts, weeks);
  const titles = {
    met: 'Yes, the national threshold is met',
    'not-met': 'No, the national threshold is not met',
    'too-long': 'It depends on the dates',
  };
  return {
    tone: verdict === 'not-met' ? 'plain' : 'notice',
    title: titles[verdict],
    lines: [
      { label: 'Unauthorised sessions', value: `${total} in ${amount(weeks, 'school week')}` },
      { label: 'Of them N', value: String(counts.N) },
      ...(missing > 0 ? [{ label: 'Short of the threshold by', value: amount(missing, 'session') }] : []),
    ],
    notes: [
      ...(verdict === 'met'
        ? [
            'That means that a penalty notice has to be considered. It does not mean that one follows: no notice is automatic.',
          ]
        : []),
      ...(verdict === 'too-long'
        ? [
            `These sessions are spread over more than ${thresholdWeeks} school weeks. Look for ${thresholdWeeks} school weeks in a row that hold ${thresholdSessions} of them.`,
          ]
        : []),
      ...liveNotes(counts, total),
    ],
  };
}

/** An N counts while it stands, but should not stand for long. */
function liveNotes({ N }: Counts, total: number): string[] {
  if (N === 0) return [];
  const without = total - N;
  const decides = total >= thresholdSessions && without < thresholdSessions;
  return [
    `${amount(N, 'session')} of N ${N === 1 ? 'counts' : 'count'} while the reason is not known. Settle each within 5 school days of the session.`,
    ...(decides
      ? [`Without N there would be ${without}: do not rely on the threshold before you have settled them.`]
      : []),
  ];
}

import type { Band, BandReading } from '../../../../src/attendance/band.ts';
import { type Absence, absenceOf } from '../../../../src/guidance/calculations/absence.ts';
import { workingTogether } from '../../../../src/guidance/citations.ts';
import { council } from '../../../../src/guidance/local/council.ts';
import { amount, figure } from '../../../parts/amount.ts';
import type { Calculator, Result } from './calculator.ts';
import { faultsOf, isFaulty, readCount } from './readInput.ts';

type Field = 'sessions' | 'notPossible' | 'missed';

const mostSessions = 2000;

/** `used` is how this council reads the line. */
export const absence = (used: BandReading): Calculator<Field> => ({
  title: 'Persistent and severe absence',
  intro:
    'Persistent is 10% or more of possible sessions missed, for any reason, and severe is 50% or more. Some readings put the line just beyond that.',
  fields: [
    {
      name: 'sessions',
      label: 'Sessions in the register',
      hint: 'All of them, from the first day to the last. Leave out # and Z.',
      kind: 'count',
    },
    {
      name: 'notPossible',
      label: 'Of them D, Q, X or Y1 to Y7',
      hint: 'They are not possible sessions, and are taken out. Leave empty if there are none.',
      kind: 'count',
    },
    {
      name: 'missed',
      label: 'Sessions missed',
      hint: 'Authorised and unauthorised together.',
      kind: 'count',
    },
  ],
  start: { sessions: '', notPossible: '', missed: '' },
  check(draft) {
    const read = {
      sessions: readCount(draft.sessions, {
        what: 'the sessions in the register',
        min: 1,
        max: mostSessions,
      }),
      notPossible: readCount(draft.notPossible, {
        what: 'the sessions that were not possible',
        max: mostSessions,
        ifEmpty: 0,
      }),
      missed: readCount(draft.missed, { what: 'the sessions missed', max: mostSessions }),
    };
    const { sessions, notPossible, missed } = read;
    if (!('value' in sessions && 'value' in notPossible && 'value' in missed))
      return { faults: faultsOf<Field>(read) };
    const possible = sessions.value - notPossible.value;
    const faults = {
      ...(possible < 0 && {
        notPossible: `There are only ${amount(sessions.value, 'session')} in the register. Write ${figure(sessions.value)} or less.`,
      }),
      ...(possible >= 0 &&
        missed.value > possible && {
          missed: `Only ${amount(possible, 'session')} ${possible === 1 ? 'was' : 'were'} possible. Write ${figure(possible)} or less.`,
        }),
    };
    if (isFaulty(faults)) return { faults };
    const counts = { sessions: sessions.value, notPossible: notPossible.value, missed: missed.value };
    return { result: resultOf(absenceOf(counts), missed.value, used) };
  },
  always: [
    'For pupils on your caseload the Caseload page works this out from the register.',
    'The figures are compared as whole numbers, so no rounding moves anyone across a line.',
  ],
  sources: [
    workingTogether('Persistent and severe absence'),
    council.document('School Attendance Support Team'),
  ],
});

const bandNames: Record<Band, string> = {
  severe: 'Severely absent',
  persistent: 'Persistently absent',
  'not-persistent': 'Not persistently absent',
  'no-sessions': 'No possible session',
};

const readingNames: Record<BandReading, string> = {
  dfe: 'Department for Education (10% or more missed, 50% or more missed)',
  below: `${council.council} wording (attendance below 90%, below 50%)`,
};

function resultOf(found: Absence, missed: number, used: BandReading): Result {
  const { possible, attendance, bands, onTheLine, lines } = found;
  if (possible === 0)
    return {
      tone: 'plain',
      title: 'No session was possible',
      lines: [],
      notes: ['There is nothing to work out.'],
    };
  const { persistent, severe } = lines[used];
  return {
    tone: bands[used] === 'not-persistent' ? 'plain' : 'notice',
    title: `${bandNames[bands[used]]}${onTheLine ? ', exactly on the line' : ''}`,
    lines: [
      { label: 'Missed', value: `${figure(missed)} of ${amount(possible, 'possible session')}` },
      { label: 'Attendance', value: `${attendance}%` },
      { label: readingNames.dfe, value: bandNames[bands.dfe] },
      { label: readingNames.below, value: bandNames[bands.below] },
      {
        label: `Of ${amount(possible, 'possible session')}`,
        value: `persistent from ${figure(persistent)} missed, severe from ${figure(severe)}`,
      },
    ],
    notes: onTheLine
      ? ['Exactly on the line: here the two readings differ, so say which of them you use.']
      : [],
  };
}

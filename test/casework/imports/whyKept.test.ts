import { expect, test } from 'vitest';
import type { BandReading } from '../../../src/attendance/band.ts';
import { type KeptReason, whyKept } from '../../../src/casework/imports/whyKept.ts';

type Case = {
  attended: number;
  byCode?: Record<string, number>;
  metOn?: string;
  reading?: BandReading;
  hasCase?: boolean;
  missedSinceSeen?: number;
};

// Of 300 possible sessions: persistent from 30 missed on as the DfE reads it, severe from 150 on.
test.each<[string, Case, readonly KeptReason[]]>([
  ['attends and is nobody’s concern', { attended: 300 }, []],
  ['misses 29 of 300', { attended: 271, byCode: { I: 10, O: 9 } }, []],
  ['is exactly on the line', { attended: 270 }, ['caseload']],
  ['is exactly on the line as the council words it', { attended: 270, reading: 'below' }, []],
  ['met the threshold once', { attended: 290, metOn: '2026-10-02' }, ['caseload']],
  ['has one N', { attended: 299, byCode: { N: 1 } }, ['unexplained']],
  ['was ill for 11 days and a half', { attended: 277, byCode: { I: 23 } }, []],
  ['was ill for 12 days', { attended: 276, byCode: { I: 24 } }, ['illness']],
  ['has not been seen for 4 days and a half', { attended: 291, missedSinceSeen: 9 }, []],
  ['has not been seen for 5 days', { attended: 290, missedSinceSeen: 10 }, ['absent']],
  ['has a case', { attended: 300, hasCase: true }, ['case']],
  [
    'is held for every reason there is',
    { attended: 100, byCode: { N: 2, I: 100 }, hasCase: true, missedSinceSeen: 40 },
    ['caseload', 'case', 'unexplained', 'illness', 'absent'],
  ],
])('a pupil who %s', (_, given, expected) => {
  const { attended, byCode = {}, metOn, reading = 'dfe', hasCase = false, missedSinceSeen = 0 } = given;
  const figures = {
    ...{ possible: 300, attended, authorised: 300 - attended, unauthorised: 0 },
    ...{ lateBefore: 0, lateAfter: 0, byCode },
    threshold: { ...(metOn && { metOn }), inWindow: 0, unexplainedInWindow: 0 },
  };
  expect(whyKept(figures, { reading, hasCase, missedSinceSeen })).toEqual(expected);
});

import type { Situation } from './situation.ts';

const because = 'The mark records who is there when the register is taken.';

/** What tells of more than somebody who was there, or of the other half of the day. */
const notSimply = [
  'late',
  'afterClose',
  'beforeClose',
  'noShow',
  'keptOff',
  'excluded',
  'asksBoth',
  'closed',
  'wholeSchool',
  'changeMark',
  'keepMark',
  'isPolar',
  'partTimetable',
  'notDue',
  'online',
  'truant',
  'medicalRoom',
  'prefilled',
] as const;

/** Where somebody left after the register of one half of the day, that half has the mark. */
const leftAfter = [
  'afterClose',
  'appointment',
  'ill',
  'late',
  'mentallyUnwell',
  'beforeClose',
  'familyEvent',
  'court',
  'interview',
  'holiday',
  'absent',
  'religious',
  'otherPersonIll',
  'leaveGranted',
  'sport',
  'carerIll',
  'leftAfterRegister',
] as const;

const notLeft = [
  'noShow',
  'partTimetable',
  'laterSession',
  'truant',
  'excluded',
  'behaviour',
  'notDue',
] as const;

/** The mark for one half of the day, where the question says which. */
export const halfDaySituations: readonly Situation[] = [
  {
    id: 'left-after-afternoon-register',
    topic: 'leaving after the afternoon register was taken',
    codes: ['\\'],
    needs: [['leftAfterRegister'], ['inForAfternoon']],
    unless: [...notLeft, 'inForMorning', 'asksMorning', 'asksBoth', 'saysMorning', 'cameBack', 'isPolar'],
    helps: ['appointment', 'ill', 'familyEvent'],
    despite: leftAfter,
    says: 'Keep \\ for the afternoon: the pupil was there when the register was taken.',
    because: `${because} Log the time they left.`,
    notThese: [{ code: 'M', why: 'it is for a session that the pupil missed' }],
  },
  {
    id: 'left-after-morning-register',
    topic: 'leaving after the morning register was taken',
    codes: ['/'],
    needs: [['leftAfterRegister'], ['inForMorning', 'saysMorning']],
    unless: [...notLeft, 'inForAfternoon', 'asksAfternoon', 'asksBoth', 'saysAfternoon', 'isPolar'],
    helps: ['appointment', 'ill', 'familyEvent', 'asksMorning'],
    despite: leftAfter,
    says: 'Keep / for the morning: the pupil was there when the register was taken.',
    because: `${because} Log the time they left. Code a later session that they miss by its own reason, such as M or I.`,
    notThese: [{ code: 'M', why: 'it is for a session that the pupil missed' }],
  },
];

/** The same where only the register is told of: these go before the rules on when a register is taken. */
export const halfDayRules: readonly Situation[] = [
  {
    id: 'there-when-taken-morning',
    topic: 'a pupil who was there for the morning register',
    codes: ['/'],
    needs: [['hereWhenTaken', 'presentMark'], ['saysMorning']],
    unless: [...notSimply, 'saysAfternoon', 'ill', 'appointment', 'leftAfterRegister'],
    because,
  },
  {
    id: 'there-when-taken-afternoon',
    topic: 'a pupil who was there for the afternoon register',
    codes: ['\\'],
    needs: [['hereWhenTaken', 'presentMark'], ['saysAfternoon']],
    unless: [...notSimply, 'saysMorning', 'ill', 'appointment'],
    because,
  },
];

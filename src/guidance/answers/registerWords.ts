import type { Concept, Reading } from '../reading/readQuestion.ts';

/** What makes a question one about the register, where the situation does not say so by itself. */
export const setting: readonly Concept[] = [
  'absent',
  'subject',
  'forPupil',
  'schoolAge',
  'schoolYear',
  'noShow',
  'late',
  'afterClose',
  'beforeClose',
  'truant',
  'keptOff',
  'leftAfterRegister',
  'schoolTrip',
  'workExperience',
  'excluded',
  'partTimetable',
  'dualRegistered',
  'belowAge',
  'aboveAge',
  'yearEleven',
  'leaveGranted',
  'leaveRefused',
];

/** What asks for a code, or for what a code does. */
export const asksForCode: readonly Concept[] = [
  'codeWanted',
  'listWanted',
  'existence',
  'authoriseAsked',
  'asksStatus',
];

export const says = ({ present }: Reading, ...concepts: readonly Concept[]) =>
  concepts.some((concept) => present.has(concept));

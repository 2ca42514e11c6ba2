import type { Timetable } from '../../../../../src/casework/timetables/timetableContent.ts';

export const timetableReasonNames: Readonly<Record<Timetable['reason'], string>> = {
  'physical-health': 'Physical health',
  'mental-health': 'Mental health, with medical support',
  reintegration: 'Coming back after an absence',
  anxiety: 'Anxiety',
  other: 'Something else',
};

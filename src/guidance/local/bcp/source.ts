import type { Source } from '../../answer.ts';

/** The council's own document: stages, approaches, contacts and local practice. */
export const graduatedResponse = (place: string): Source => ({
  title: 'Attendance Graduated Response (BCP Council)',
  place,
  edition: 'Edition that follows the national guidance of 19 August 2024',
  url: 'https://bcpcouncil.gov.uk/schools-and-learning/support-with-education/school-attendance',
});

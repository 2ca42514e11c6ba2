import type { Column } from './caseloadView.ts';

/** Whether a first press on the heading sorts from the top down: the more worrying end comes first. */
export const columnNames: Record<Column, { name: string; descendingFirst: boolean }> = {
  name: { name: 'Pupil', descendingFirst: false },
  year: { name: 'Year', descendingFirst: false },
  attendance: { name: 'Attendance', descendingFirst: false },
  missed: { name: 'Missed', descendingFirst: true },
  band: { name: 'Absence', descendingFirst: false },
  threshold: { name: 'National threshold', descendingFirst: false },
  change: { name: 'Change since last register', descendingFirst: false },
};

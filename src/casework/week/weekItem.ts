/** What My week is made of, in the order in which the kinds come where their days are the same: the gravest first. */
export const weekItemKinds = [
  'check-due',
  'severe-without',
  'notice-deadline',
  'improvement-ending',
  'unexplained',
  'review-due',
  'action-due',
  'meeting-follow-up',
  'new-fall',
  'timetable-due',
  'return-due',
  'tsm-request',
  'tsm-meeting',
  'register-old',
  'term-dates',
  'removal-due',
] as const;
export type WeekItemKind = (typeof weekItemKinds)[number];

/** Something to do, and why. Dates are ISO. */
export type WeekItem = {
  /** The same for the same thing from one day to the next. */
  id: string;
  kind: WeekItemKind;
  schoolId: string;
  pupil?: { id: string; name: string };
  title: string;
  why: string;
  dueOn?: string;
  overdue: boolean;
  /** A path of the tab. */
  to: string;
  /** How grave it is among its like, the higher the graver; absent: as grave as the others. Decides over the order alone. */
  weight?: number;
};

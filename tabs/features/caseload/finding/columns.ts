/** The columns of a caseload, in the order in which they stand. */
export const columns = [
  'name',
  'school',
  'year',
  'attendance',
  'missed',
  'band',
  'threshold',
  'change',
  'stage',
  'plan',
  'lead',
  'seen',
  'actions',
  'legal',
  'groups',
] as const;
export type Column = (typeof columns)[number];
export type Sort = { column: Column; descending: boolean };

export const isColumn = (text: string): text is Column => columns.some((column) => column === text);

/** What is shown until a person chooses otherwise. The name is always there, the school where there are several. */
export const usualColumns: readonly Column[] = [
  'name',
  'school',
  'year',
  'attendance',
  'band',
  'threshold',
  'change',
  'stage',
  'plan',
  'seen',
];

type Heading = {
  name: string;
  /** A first press on the heading sorts from the top down where the more worrying end is there. */
  descendingFirst: boolean;
  /** Beside the other columns. */
  width: number;
};

export const columnHeadings: Readonly<Record<Column, Heading>> = {
  name: { name: 'Pupil', descendingFirst: false, width: 17 },
  school: { name: 'School', descendingFirst: false, width: 14 },
  year: { name: 'Year', descendingFirst: false, width: 9.5 },
  attendance: { name: 'Attendance', descendingFirst: false, width: 11 },
  missed: { name: 'Missed', descendingFirst: true, width: 12 },
  band: { name: 'Absence', descendingFirst: false, width: 15 },
  threshold: { name: 'National threshold', descendingFirst: false, width: 14 },
  change: { name: 'Change since last register', descendingFirst: false, width: 13 },
  stage: { name: 'Stage', descendingFirst: true, width: 8 },
  plan: { name: 'Plan', descendingFirst: false, width: 11 },
  lead: { name: 'Lead practitioner', descendingFirst: false, width: 13 },
  seen: { name: 'Last seen', descendingFirst: true, width: 14 },
  actions: { name: 'Actions', descendingFirst: true, width: 10 },
  legal: { name: 'Legal steps', descendingFirst: true, width: 13 },
  groups: { name: 'Groups', descendingFirst: true, width: 12 },
};

/** The chosen columns in their own order, the name always first, the school only where there are several. */
export function columnsToShow(chosen: readonly Column[], hasSchools: boolean): Column[] {
  return columns.filter(
    (column) => column === 'name' || (chosen.includes(column) && (column !== 'school' || hasSchools)),
  );
}

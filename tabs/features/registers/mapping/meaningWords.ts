import type { ColumnMeaning } from '../../../../src/attendance/columnMapping.ts';

/** What a column can hold, in plain words. */
export const meaningWords: Record<ColumnMeaning, string> = {
  upn: 'UPN (unique pupil number)',
  surname: 'Surname',
  forename: 'First name',
  name: 'Full name in one column',
  year: 'Year group',
  registrationGroup: 'Registration group or class',
  birthDate: 'Date of birth',
  date: 'Date of the session or day',
  session: 'Session, AM or PM',
  mark: 'Mark of one session',
  am: 'Morning mark',
  pm: 'Afternoon mark',
  startDate: 'Date of the first mark',
  marks: 'All marks in one cell',
  possible: 'Possible sessions',
  attended: 'Sessions attended',
  offSite: 'Sessions at an approved educational activity',
  authorised: 'Authorised absences',
  unauthorised: 'Unauthorised absences',
  lateBefore: 'Late before registers closed (L)',
  lateAfter: 'Late after registers closed (U)',
  percent: 'Attendance as a percentage',
  sex: 'Sex',
  sen: 'Special educational needs (SEN)',
  ehcp: 'Education, health and care plan (EHCP)',
  freeMeals: 'Free school meals (FSM)',
  inCare: 'In care (looked after)',
  socialWorker: 'Has a social worker',
  entryDate: 'Date of joining the school',
  leavingDate: 'Date of leaving the school',
  laEstab: 'DfE number of the school (LAESTAB)',
  localAuthority: 'Number of the local authority',
  establishment: 'Number of the establishment',
  urn: 'URN of the school',
};

/** The meanings as a person looks for them. */
export const meaningGroups: readonly { title: string; meanings: readonly ColumnMeaning[] }[] = [
  {
    title: 'Who the pupil is',
    meanings: ['upn', 'surname', 'forename', 'name', 'year', 'registrationGroup', 'birthDate'],
  },
  { title: 'Marks', meanings: ['date', 'session', 'mark', 'am', 'pm', 'startDate', 'marks'] },
  {
    title: 'Sums',
    meanings: [
      'possible',
      'attended',
      'offSite',
      'authorised',
      'unauthorised',
      'lateBefore',
      'lateAfter',
      'percent',
    ],
  },
  {
    title: 'More about the pupil',
    meanings: ['sex', 'sen', 'ehcp', 'freeMeals', 'inCare', 'socialWorker', 'entryDate', 'leavingDate'],
  },
  { title: 'The school', meanings: ['laEstab', 'localAuthority', 'establishment', 'urn'] },
];

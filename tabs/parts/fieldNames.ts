import { capital, lowered } from './firstLetter.ts';

/** How the fields of entries are called where they are listed: in a history, and where two people changed the same. */
export const fieldNames: Readonly<Record<string, string>> = {
  // A pupil's profile.
  lead: 'Lead practitioner',
  stage: 'Stage chosen by hand',
  number: 'Stage',
  reason: 'Reason',
  barriers: 'Barriers',
  pupilVoice: 'What the pupil says',
  parentVoice: 'What parents and carers say',
  strengths: 'Strengths',
  support: 'Support tried',
  parents: 'Parents and carers',
  earlyHelp: 'Early help',
  agencies: 'Other agencies',
  leftOn: 'Left the school on',
  relationship: 'Relationship',
  address: 'Address',
  addressCheckedOn: 'Address checked on',
  livesWithPupil: 'Lives with the pupil',
  leftOutBecause: 'Left out of letters because',
  approachId: 'Approach of the toolkit',
  startedOn: 'Started on',
  endedOn: 'Ended on',
  // A plan.
  templateId: 'Kind of plan',
  title: 'Title',
  cycle: 'Cycle',
  previousPlanId: 'Goes on from',
  startsOn: 'Starts on',
  weeks: 'School weeks',
  midReviewOn: 'Review halfway on',
  endsOn: 'Ends on',
  pattern: 'What the absence looks like',
  reasons: 'Why',
  adjustments: 'Reasonable adjustments',
  targetPercent: 'Attendance to reach, in %',
  target: 'What the plan aims at',
  midReview: 'Review halfway',
  lastReview: 'Last review',
  worked: 'What worked',
  notWorked: 'What did not work',
  adjusted: 'What changes from here',
  questions: 'New questions',
  next: 'What comes next',
  // An action.
  what: 'What',
  type: 'Kind',
  owner: 'Who',
  organisation: 'Where they work',
  dueOn: 'By when',
  state: 'How it stands',
  doneOn: 'Done on',
  outcome: 'Outcome',
  note: 'Note',
  planId: 'Plan',
  legalId: 'Legal step',
  meetingId: 'Meeting',
  carriedFrom: 'Carried over from',
  // A contact.
  time: 'Time',
  by: 'By',
  result: 'Result',
  offeredMeeting: 'Offered a meeting',
  parentId: 'Parent',
  childSeen: 'The child was seen',
  seenAlone: 'Spoken to alone',
  announced: 'Announced beforehand',
  riskChecked: 'Risks for the visitors checked',
  wellbeing: 'How the child was',
  reasonGiven: 'Reason given for the absence',
  concerns: 'Concerns',
  toldLeadOn: 'Safeguarding lead told on',
  // A timetable.
  reasonDetail: 'More about the reason',
  hours: 'Hours a week',
  firstReviewOn: 'First review on',
  riskAssessedOn: 'Risk assessed on',
  parentAgreedOn: 'Parent agreed on',
  headAgreedOn: 'Head agreed on',
  reportedOn: 'Reported on',
  reviews: 'Reviews',
  // A note.
  on: 'Date',
  text: 'Text',
  // A legal step.
  step: 'Legal step',
  parentIds: 'Parents',
  offeredOn: 'Offered on',
  meetingOn: 'Meeting on',
  agreedOn: 'Agreed on',
  declinedOn: 'Declined on',
  reviewOn: 'Review on',
  parentWill: 'What the parent will do',
  schoolWill: 'What the school will do',
  agreedPercent: 'Attendance agreed, in %',
  issuedOn: 'Issued on',
  mostUnauthorised: 'Most unauthorised absence, in %',
  criteria: 'What is enough',
  told: 'Parents told',
  path: 'Kind',
  absentFrom: 'Absent from',
  absentTo: 'Absent to',
  sessions: 'Sessions',
  requestedOn: 'Requested on',
  improvementId: 'Notice to improve before it',
  declined: 'Not issued',
  receivedOn: 'Received on',
  paid: 'Paid',
  amount: 'Amount in pounds',
  withdrawn: 'Withdrawn',
  unpaid: 'Not paid',
  decision: 'Decision',
  consideredOn: 'Considered on',
  notPursued: 'Not pursued',
  appliedOn: 'Applied for on',
  madeOn: 'Made on',
  supervisor: 'Supervisor',
  offence: 'Offence',
  referredOn: 'Referred on',
  penaltyNoticeId: 'Penalty notice before it',
  courtOn: 'In court on',
  fine: 'Fine in pounds',
  programme: 'Programme',
  checked: 'Readiness check',
  items: 'Questions',
  answer: 'Answer',
  how: 'How',
  // A letter.
  typeId: 'Kind of letter',
  to: 'To',
  aboutId: 'About',
  edition: 'Edition',
  replacesId: 'In place of',
  file: 'File',
  sent: 'Sent',
  name: 'Name',
  role: 'Role',
  // What the council sets.
  tests: 'Who stands in it',
  needed: 'Needed',
  hint: 'Hint',
  source: 'Source',
  about: 'About it',
  steps: 'Steps',
  midWeek: 'Review halfway, after week',
  template: 'Word file',
  // The numbers of the council, as its settings call them.
  checkDays: 'Days until an absent child should be seen',
  unexplainedDays: 'Days until a reason takes the place of an N',
  holidayRequestDays: 'Days after a holiday in which a penalty notice can be asked for',
  addressMonths: 'How long a checked address holds',
  fallPoints: 'What counts as a new fall',
  caseYears: 'What is written about a pupil',
  registerYears: 'Register files',
  auditYears: 'The audit',
  graceDays: 'How long a removal can be undone',
};

/** A field whose name is not in the table: 'riskRating' -> 'Risk rating'. */
export function fieldName(name: string): string {
  const known = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
  if (known !== undefined) return known;
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return capital(words);
}

/** As crypto.randomUUID makes them: the id of an item of a list is no name of a field. */
export const isMadeUp = (part: string) => /^[\da-f]{8}-[\da-f-]{27}$/.test(part);

/** The council's lists of what is checked before a legal step: a path begins with the step. */
const checklists: Readonly<Record<string, string>> = {
  contract: 'Checklist: attendance contract',
  'notice-to-improve': 'Checklist: notice to improve',
  'penalty-notice': 'Checklist: penalty notice',
  'penalty-notice-holiday': 'Checklist: penalty notice for a holiday',
  'supervision-order': 'Checklist: education supervision order',
  prosecution: 'Checklist: prosecution',
  'parenting-order': 'Checklist: parenting order',
};

const firstName = (part: string): string =>
  (Object.hasOwn(checklists, part) ? checklists[part] : undefined) ?? fieldName(part);

/** 'midReview.on' -> 'Review halfway, date'. `isId` says of more parts that they are ids. */
export const pathName = (path: string, isId: (part: string) => boolean = () => false): string =>
  path
    .split('.')
    .filter((part) => !isMadeUp(part) && !isId(part))
    .map((part, at) => (at === 0 ? firstName(part) : lowered(fieldName(part))))
    .join(', ');

import { council } from '../local/council.ts';
import type { Section, Stage } from './approach.ts';

const { document } = council;

export const stages: readonly Stage[] = [
  {
    number: 1,
    title: 'Universal support',
    summary: 'What a school does for every pupil, to prevent absence.',
    source: document('Stage 1'),
  },
  {
    number: 2,
    title: 'Targeted support',
    summary:
      'Early help for pupils when there is a concern about attendance, with the family and with partners.',
    source: document('Stage 2'),
  },
  {
    number: 3,
    title: 'Intensive support',
    summary:
      'Help for pupils who are persistently or severely absent, after every approach of stages 1 and 2 has been considered.',
    source: document('Stage 3'),
  },
];

/** The general parts of the document. */
export const sections: readonly Section[] = [
  {
    id: 'aim',
    title: 'Who the document is for and the aim',
    summary:
      'It helps schools and everyone who works with them to get every child the education they are entitled to, with families, by taking down barriers early.',
    source: document('Introduction'),
  },
  {
    id: 'universal-support',
    title: 'Universal support: daily monitoring, audits, the 10-in-10 and 95% checks',
    summary:
      'Watch every pupil for patterns. Where a pupil reaches 10 in 10 or falls below 95%, and it is not a holiday case, follow the audit steps. See a child who is absent at least every 10 school days.',
    source: document('Universal support and attendance auditing'),
  },
  {
    id: 'assess-plan-do-review',
    title: 'Assess, plan, do, review',
    summary:
      'Find the barriers, agree a plan with the family (ideally 10 weeks with a review halfway), carry it out, and review it. Complete one cycle before you ask the School Inclusion Service for support.',
    source: document('Assess, plan, do, review'),
  },
  {
    id: 'legal-principles',
    title: 'Legal action: principles',
    summary:
      'Support comes first, and goes on beside any legal step. Legal steps are only for pupils of compulsory school age, and each case is decided by itself.',
    source: document('Legal action'),
  },
  {
    id: 'safeguarding',
    title: 'Safeguarding and welfare checks',
    summary:
      'Absence can be a sign that a child is not safe. Safeguarding procedures come first, and unexplained absence is followed up.',
    source: document('Safeguarding'),
  },
  {
    id: 'support-team',
    title: 'The School Attendance Support Team and what it offers',
    summary:
      'A linked Attendance Support Worker for every school, Targeting Support Meetings, forums each term, drop-ins every fortnight and newsletters.',
    source: document('School Attendance Support Team'),
  },
  {
    id: 'definitions',
    title: 'Definitions: persistent and severe absence',
    summary:
      'The document calls a pupil persistently absent below 90% attendance and severely absent below 50%. The Department for Education counts exactly 10% and 50% absence too.',
    source: document('School Attendance Support Team, definitions'),
  },
  {
    id: 'support-first',
    title: 'Support first before legal intervention: the decision flow',
    summary:
      'First ask whether support fits, whether it was offered and taken up, and whether it worked. Only then consider a legal step.',
    source: document('Providing support first before attendance legal intervention'),
  },
];

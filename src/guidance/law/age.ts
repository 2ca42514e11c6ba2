import { educationAct1996, educationActAt, startOfSchoolAge, workingTogether } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { area: 'age', lastChecked: '2026-11-26', confidence: 'high' } as const;

/** Compulsory school age. */
export const age: readonly LegalFact[] = [
  {
    ...shared,
    id: 'school-age-starts',
    topic: 'when compulsory school age starts',
    question: 'When does compulsory school age start?',
    text: 'A child reaches compulsory school age on 31 December, 31 March or 31 August: the first of these that falls on or after their fifth birthday.',
    verdicts: [
      { has: ['onBirthday'], says: 'No' },
      { has: ['termAfter'], says: 'Yes' },
    ],
    needs: [['schoolAge'], ['ageStarts', 'schoolStart']],
    unless: ['codeWanted', 'pn', 'legalAction', 'prosecution', 'ageEnds', 'schoolLeaving', 'nti'],
    also: [
      {
        needs: [['fifthBirthday'], ['whenDo', 'startsFrom', 'mustWe', 'schoolStart', 'schoolAge']],
        unless: ['codeWanted', 'pn', 'legalAction', 'nti'],
      },
      {
        needs: [['schoolStart'], ['mustWe'], ['whenDo', 'ageStarts', 'howLong', 'atAge']],
        unless: ['codeWanted', 'pn', 'leave', 'ptt', 'register'],
      },
    ],
    helps: ['startsFrom', 'whenDo', 'mustWe'],
    sources: [startOfSchoolAge],
  },
  {
    ...shared,
    id: 'school-age-ends',
    topic: 'when compulsory school age ends',
    question: 'When does compulsory school age end?',
    text: 'Compulsory school age ends on the last Friday in June of the school year in which the child turns 16. In 2026 that was 26 June, and in 2027 it is 25 June.',
    verdicts: [
      { has: ['lastFriday'], says: 'Yes' },
      { has: ['inJune'], says: 'Yes' },
      { has: ['birthday16'], says: 'No' },
      { has: ['atEaster'], says: 'No' },
      { has: ['inMay'], says: 'No' },
    ],
    needs: [
      ['schoolAge', 'legallyLeave', 'schoolLeaving'],
      ['ageEnds', 'yearEleven', 'schoolLeaving'],
      ['ageEnds', 'whenDo', 'mayWe', 'whatIs', 'legallyLeave'],
    ],
    unless: [
      'codeWanted',
      'ageStarts',
      'fifthBirthday',
      'studyLeave',
      'deletionReturn',
      'pn',
      'offRoll',
      'lastExam',
      'legalAction',
    ],
    helps: ['rulesAsked', 'yearEleven', 'mustWe', 'attendanceWord', 'whenDo'],
    also: [
      {
        needs: [['yearEleven'], ['leavesSchool'], ['goodDate', 'whenDo', 'mayWe']],
        unless: ['studyLeave', 'codeWanted', 'lastExam', 'examsOver'],
      },
      {
        needs: [['lastFriday']],
        unless: ['mash', 'tours', 'codeWanted', 'pn'],
        helps: ['attendanceWord', 'yearEleven', 'mustWe'],
      },
    ],
    sources: [educationAct1996(8)],
  },
  {
    ...shared,
    id: 'school-age-whole',
    topic: 'compulsory school age',
    question: 'What is compulsory school age?',
    text: 'Compulsory school age begins on 31 December, 31 March or 31 August, on or after the fifth birthday. It ends on the last Friday in June of the school year in which the child turns 16.',
    needs: [['schoolAge'], ['whatIs', 'atAge']],
    unless: [
      'code:C2',
      'codeWanted',
      'pn',
      'legalAction',
      'prosecution',
      'fifthBirthday',
      'eso',
      'nti',
      'schoolLeaving',
      'yearEleven',
      'sicknessReturn',
      'attendanceReturn',
    ],
    sources: [startOfSchoolAge, educationAct1996(8)],
  },
  {
    ...shared,
    id: 'legal-steps-need-school-age',
    topic: 'legal steps outside compulsory school age',
    question: 'Can there be a penalty notice for a child who is not of compulsory school age?',
    text: 'No penalty notice or other legal step for attendance applies to a child outside compulsory school age. So none is possible for a child in reception who has not reached it, or for a sixth former.',
    verdicts: [
      { has: ['onlyOfAge'], says: 'Yes' },
      { has: ['exemptOne'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [
      ['outsideAge', 'onlyOfAge', 'aboveAge'],
      ['pn', 'notice', 'prosecution', 'legalAction', 'nti', 'contract', 'eso', 'court'],
    ],
    unless: ['perHead', 'codeWanted', 'amount', 'unpaid'],
    helps: ['aboveAge', 'mayWe', 'schoolAge', 'outsideAge'],
    sources: [
      workingTogether('Chapter 6, attendance legal intervention'),
      educationActAt('444', 'Section 444'),
    ],
  },
];

import { regulations2024, workingTogether } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = {
  area: 'registers',
  lastChecked: '2026-11-26',
  confidence: 'high',
  from: '2024-08-19',
} as const;
const regulation13 = regulations2024('regulation 13, returns');

/** What a school has to tell the council, and when. */
export const returns: readonly LegalFact[] = [
  {
    ...shared,
    id: 'returns',
    topic: 'the returns to the council',
    question: 'Which returns does a school send to the council?',
    text: 'A school sends the council 4 returns: new pupil, deletion, attendance and sickness.\n\nNew pupil: within 5 days. Deletion: no later than the deletion itself. Attendance: at least monthly, for pupils absent 10 school days without authorisation or not attending regularly. Sickness: for pupils expected to miss 15 days through illness.',
    needs: [['returnWord'], ['whichReturns']],
    unless: ['newPupilReturn', 'deletionReturn', 'attendanceReturn', 'sicknessReturn', 'phased', 'taxReturn'],
    sources: [regulation13, workingTogether('Page 21, sharing information')],
  },
  {
    ...shared,
    id: 'new-pupil-return',
    topic: 'the new pupil return',
    question: 'When is a new pupil return due?',
    text: 'Send a new pupil return within 5 days of putting a pupil on the register. None is needed for pupils who start in the lowest class on the first day of the school year.',
    verdicts: [
      { has: ['lowestYear'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    figures: [{ is: 5, unit: 'schoolDay', as: 'most' }],
    needs: [['newPupilReturn']],
    helps: ['whenDo', 'howLong', 'whatIs', 'mustWe', 'lowestYear', 'returnWord'],
    unless: ['codeWanted', 'deletionReturn'],
    also: [
      {
        needs: [['joinerWord'], ['returnsAny'], ['howLong', 'whenDo', 'mustWe']],
        unless: ['leaverWord', 'homeEd', 'codeWanted', 'nti'],
      },
    ],
    sources: [regulations2024('regulation 13(1) to (3)')],
  },
  {
    ...shared,
    id: 'deletion-return',
    topic: 'the deletion return',
    question: 'When is a deletion return due?',
    text: 'Send a deletion return as soon as the ground for taking the pupil off roll is met, and no later than the deletion itself. None is needed at the end of the top year.',
    verdicts: [
      { has: ['topYear'], says: 'No' },
      { has: ['laterThan', 'mayWe'], says: 'No' },
      { has: ['laterThan', 'ok'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['deletionReturn']],
    helps: ['whenDo', 'howLong', 'whatIs', 'mustWe', 'topYear', 'laterThan', 'offRoll'],
    unless: ['newPupilReturn'],
    also: [
      {
        needs: [['returnsAny'], ['offRoll'], ['mustWe', 'whenDo']],
        unless: ['homeEd', 'cme', 'joinerWord', 'codeWanted', 'twentyDays', 'notBack', 'excludedPupil'],
      },
      {
        needs: [['leaverWord'], ['returnsAny'], ['howLong', 'whenDo', 'mustWe']],
        unless: ['joinerWord', 'homeEd', 'cme', 'codeWanted'],
      },
    ],
    sources: [regulations2024('regulation 13(4) to (6)')],
  },
  {
    ...shared,
    id: 'attendance-return',
    topic: 'the attendance return',
    question: 'When do we send an attendance return?',
    text: 'Tell the council about a pupil of compulsory school age who has missed 10 continuous school days without authorisation (G, N, O or U), or who does not attend regularly. How often is agreed locally, at least monthly.',
    verdicts: [
      { has: ['rareReturn'], says: 'No' },
      { has: ['frequentReturn'], says: 'Yes' },
      { has: ['tenDaysAway', 'mustWe'], says: 'Yes' },
      { has: ['mustWe'], says: 'Yes' },
    ],
    figures: [{ is: 10, unit: 'schoolDay', as: 'least' }],
    needs: [['attendanceReturn']],
    unless: ['sicknessReturn', 'offRoll', 'phased'],
    helps: ['whenDo', 'howOften', 'whatIs', 'mustWe', 'tenDaysAway', 'howLong'],
    also: [
      {
        needs: [['returnsAny'], ['tenDaysAway'], ['whenDo', 'unauthorised', 'mustWe', 'unreported']],
        unless: ['notBack', 'offRoll', 'agreedLeave', 'ofIllness', 'cme', 'safeAndWell'],
      },
    ],
    sources: [regulation13],
  },
  {
    ...shared,
    id: 'sickness-return',
    topic: 'the sickness return',
    question: 'When do we send a sickness return?',
    text: 'Tell the council about a pupil of compulsory school age who is recorded I and whom you expect to miss 15 days through sickness, in a row or added up. One return for each continuous illness in a school year is enough.',
    verdicts: [
      { has: ['consecutive'], says: 'No' },
      { has: ['eachTime'], says: 'No' },
      { has: ['waitDays'], says: 'No' },
      { has: ['counts'], says: 'Yes' },
      { has: ['mustWe'], says: 'Yes' },
    ],
    figures: [{ is: 15, unit: 'schoolDay', as: 'least' }],
    isRule: true,
    needs: [['sicknessReturn']],
    unless: ['attendanceReturn', 'phased'],
    helps: ['whenDo', 'howOften', 'whatIs', 'mustWe', 'fifteenDays', 'howLong', 'consecutive'],
    also: [
      {
        needs: [['fifteenDays'], ['consecutive', 'counts'], ['isPolar']],
        unless: ['attendanceReturn', 'sao', 'suitableEducation', 'pn', 'threshold', 'nti', 'offRoll'],
        helps: ['ofIllness'],
      },
      { needs: [['fifteenDays'], ['ofIllness'], ['isBare']], unless: ['codeWanted', 'forPupil', 'absent'] },
      {
        needs: [['fifteenDays'], ['ofIllness'], ['returnsAny', 'ruleWord', 'whatIs', 'longSickness']],
        unless: ['codeWanted', 'ptt', 'forPupil'],
      },
      { needs: [['longSickness'], ['returnsAny']], unless: ['ptt', 'phased', 'offRoll'] },
      {
        needs: [['returnsAny'], ['ofIllness'], ['fifteenDays', 'whenDo', 'howLong', 'howMany', 'mustWe']],
        unless: ['offRoll', 'ptt', 'medicalEvidence', 'nursing', 'mentalHealth', 'phased', 'ehcp'],
      },
    ],
    sources: [regulation13],
  },
];

import {
  educationAndInspections2006,
  exclusionGuidance,
  registerChapter,
  regulations2024,
  workingTogether,
} from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const undated = { area: 'leave', lastChecked: '2026-11-26', confidence: 'high' } as const;
const shared = { ...undated, from: '2024-08-19' } as const;

/** What the law says about some reasons to be away, where it is asked for the rule and not for the code. */
export const leaveForPurpose: readonly LegalFact[] = [
  {
    ...shared,
    id: 'study-leave',
    topic: 'study leave',
    question: 'Who can have study leave?',
    text: 'Study leave (S) is only for Year 11 pupils in public exams, up to and including the day of their exam, and never for mocks. After the last exam the usual code is C, if the pupil is not expected.',
    verdicts: [
      { has: ['mocks'], says: 'No' },
      { has: ['youngerYear'], says: 'No' },
      { has: ['yearEleven'], lacks: ['mocks'], says: 'Yes' },
    ],
    needs: [
      ['studyLeave'],
      ['mocks', 'whoDoes', 'whenDo', 'whatIs', 'youngerYear', 'yearEleven', 'rulesAsked', 'howLong'],
    ],
    unless: ['lastExam', 'codeWanted', 'examsOver'],
    helps: ['mayWe', 'mocks'],
    sources: [registerChapter],
  },
  {
    ...shared,
    id: 'performance-licence',
    topic: 'leave for a performance',
    question: 'What paperwork does a performance need?',
    text: 'A performance needs a licence from the council, a body of persons approval (BOPA), an exemption, or, for one abroad, a licence from a Justice of the Peace. The school has to give leave as well. The code is then C1.',
    verdicts: [
      { has: ['without'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['performance'], ['licence'], ['mustWe', 'whatIs', 'whenDo', 'mayWe', 'paperworkAsked']],
    unless: ['otherPlan'],
    helps: ['paperworkAsked'],
    sources: [regulations2024('regulation 11(2)')],
  },
  {
    ...shared,
    id: 'religious-days',
    topic: 'how many days of religious observance',
    question: 'Can more than one day of a religious festival be coded R?',
    text: 'Only 1 day for each religious observance can be R. Further days need leave (C) or are unauthorised.',
    verdicts: [
      { has: ['oneDay'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [
      ['faith', 'religious', 'code:R'],
      ['severalFaithDays'],
      ['mayWe', 'howMany', 'code:R', 'isPolar'],
    ],
    unless: ['whichCodes', 'pilgrimage'],
    helps: ['code:R', 'howMany'],
    sources: [registerChapter],
  },
  {
    ...shared,
    id: 'travelling-families',
    topic: 'travelling families and code T',
    question: 'Does a family have to travel all year for code T?',
    text: 'A family does not need to travel permanently for code T. T is for travel for the work of the parent.',
    verdicts: [
      { has: ['ruledOut'], says: 'No' },
      { has: ['mustWe'], says: 'No' },
      { has: ['mayWe'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    isRule: true,
    needs: [['traveller', 'travellerFamily', 'code:T'], ['permanentlyTravelling']],
    unless: ['twoHundred', 'severalDays'],
    helps: ['mustWe', 'code:T'],
    sources: [workingTogether('Mobile children')],
    confidence: 'medium',
  },
  {
    ...shared,
    id: 'online-learning-not-b',
    topic: 'online learning at home',
    question: 'Can B be used for online learning at home?',
    text: 'A pupil who learns online at home has to be recorded as absent, never B. That holds with a provider that the DfE has accredited as well.',
    verdicts: [{ has: [], says: 'No' }],
    needs: [
      ['remote', 'online'],
      ['codeB', 'code:B'],
      ['isPolar', 'accredited', 'mayWe', 'whatIs'],
    ],
    helps: ['accredited'],
    sources: [registerChapter],
  },
  {
    ...shared,
    id: 'part-time-age',
    topic: 'the age for which C2 is',
    question: 'Is C2 only for pupils of compulsory school age?',
    text: 'C2 is only for a pupil of compulsory school age on a part-time timetable. Below or above that age, a session for which the pupil is not timetabled is X.',
    verdicts: [
      { has: ['onlyOfAge'], says: 'Yes' },
      { has: ['schoolAge'], lacks: ['outsideAge', 'aboveAge'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    isRule: true,
    needs: [['code:C2'], ['onlyOfAge', 'schoolAge', 'outsideAge', 'aboveAge']],
    unless: ['codeWanted', 'code:X'],
    helps: ['schoolAge'],
    sources: [registerChapter],
  },
  {
    ...undated,
    id: 'exclusion-day-six',
    topic: 'education from the sixth day of an exclusion',
    question: 'When does education have to be arranged for an excluded pupil?',
    text: 'Full-time education has to be arranged from the sixth school day in a row (day 6) of an exclusion: by the school for a suspension, by the council for a permanent exclusion.',
    verdicts: [
      { has: ['waitDays'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [
      ['excludedPupil'],
      ['dayOfExclusion'],
      ['mustWe', 'whoDoes', 'whenDo', 'whatIs', 'howLong', 'arranges'],
    ],
    unless: ['publicPlace', 'codeWanted', 'exclusionLetter', 'firstFive'],
    also: [
      { needs: [['daySix'], ['provisionWord', 'excludedPupil']], unless: ['codeWanted', 'absent', 'noShow'] },
    ],
    sources: [educationAndInspections2006(100), exclusionGuidance],
    confidence: 'medium',
  },
];

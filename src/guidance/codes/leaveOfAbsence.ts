import { registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable, leave, performanceLicence } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Authorised absence that the school grants because of the pupil's circumstances. */
export const leaveOfAbsence: readonly CodeContent[] = [
  {
    code: 'C',
    name: 'leave of absence for exceptional circumstances',
    summary: 'The school granted leave, asked for in advance, because the circumstances are exceptional.',
    brief: 'Leave you granted in advance as exceptional',
    conditions: [
      'A parent the pupil normally lives with asked before the absence. Leave cannot be given afterwards.',
      'The school judged this request by itself as exceptional, and decided how long.',
      'A need or wish for a holiday or family leisure is not normally exceptional.',
    ],
    mistakes: [
      'Granting leave after the absence.',
      'Always saying yes, or always saying no, to one kind of request.',
      'Using C where C1, C2, J1, M or S fits.',
      'Using H, which was withdrawn, for an agreed holiday.',
    ],
    instead: [
      { code: 'G', when: 'the pupil is on a holiday that you did not grant' },
      { code: 'O', when: 'leave was not asked for or not granted, and it is not a holiday' },
    ],
    notThese: [
      { code: 'G', why: 'you granted the leave before the absence' },
      { code: 'Y7', why: 'leave was asked for, and nothing unavoidable kept the pupil away' },
    ],
    notes: [
      'Leave that was once H is now C.',
      'The law limits the leave that maintained and non-maintained special schools can grant. Others are expected to do the same.',
      'It can also cover more days of religious observance, or Year 11 after the last examination, if you agree.',
    ],
    terms: ['exceptional leave', 'funeral', 'wedding', 'family event', 'agreed leave', 'compassionate leave'],
    sources: [
      absenceTable,
      leave,
      workingTogether('Paragraphs 37 to 40', 'February 2024 edition'),
      registerChapter,
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'C1',
    name: 'leave for a regulated performance or employment abroad',
    summary: 'The school granted leave for a licensed performance, or for regulated work abroad.',
    brief: 'Leave for a licensed performance or work abroad',
    conditions: [
      'The performance has a licence from a council, is exempt, or is covered by a body of persons approval.',
      'For going abroad to perform, or for another regulated purpose, a justice of the peace granted a licence.',
      'The school granted leave. A licence, approval or exemption does not oblige you to.',
    ],
    mistakes: [
      'Using C1 for a dance show or a sports tour with no licence, exemption or approval.',
      'Using C for a licensed performance: the two were parted in August 2024.',
    ],
    instead: [{ code: 'C', when: 'no licence is involved and you granted leave as exceptional' }],
    notThese: [
      { code: 'C', why: 'a licensed performance has a code of its own' },
      { code: 'B', why: 'the pupil is at work or on stage, and not in education' },
    ],
    notes: [
      'Maintained and non-maintained special schools can grant leave for work in school hours only in these cases.',
      'C1 was new in August 2024. Until then these sessions were C.',
    ],
    terms: ['filming', 'theatre', 'acting', 'modelling', 'performance licence', 'BOPA', 'chaperone'],
    sources: [
      absenceTable,
      regulations2024('regulation 11(2), performance and employment abroad'),
      workingTogether('Paragraph 315'),
      performanceLicence,
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'C2',
    name: 'part-time timetable',
    summary: 'A pupil of compulsory school age need not attend this session under a part-time timetable.',
    brief: 'Not due in, under a part-time timetable',
    conditions: [
      'The timetable is temporary, reviewed, and agreed with a parent the pupil normally lives with.',
      'The circumstances are very exceptional. It is never a way to manage behaviour.',
      'Use it only for sessions that the timetable says the pupil need not attend.',
    ],
    mistakes: [
      'Using C2 when the pupil was due in and did not come: use the code for the real reason.',
      'Using C for a part-time timetable: the two were parted in August 2024.',
      'Using X for a pupil of compulsory school age.',
      'Using B for online lessons at home.',
      'Leaving a timetable with no end date.',
    ],
    instead: [
      { code: 'X', when: 'the pupil is not of compulsory school age' },
      { code: 'I', when: 'the pupil was due in but was ill' },
      { code: 'B', when: 'the pupil is at supervised provision that the school arranged' },
      { code: 'K', when: 'the pupil is at supervised provision that the council arranged' },
      { code: 'D', when: 'the pupil is due at another school where they are also on roll' },
    ],
    notThese: [
      { code: 'C', why: 'a part-time timetable has a code of its own' },
      { code: 'X', why: 'the pupil is of compulsory school age' },
    ],
    notes: ['C2 was new in August 2024. Until then these sessions were C.'],
    terms: ['reduced timetable', 'reduced hours', 'phased return', 'mornings only', 'temporary timetable'],
    sources: [absenceTable, leave, workingTogether('Pages 25 and 26, part-time timetables'), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
];

import { registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const leaveTable = regulations2024('regulation 10, table 3');
const leave = regulations2024('regulation 11, leave of absence');
const lastChecked = '2026-11-22';

/** Authorised absence that the school grants as leave. */
export const leaveOfAbsence: readonly CodeContent[] = [
  {
    code: 'C',
    name: 'leave of absence for exceptional circumstances',
    summary: 'The school granted leave, asked for in advance, because the circumstances are exceptional.',
    conditions: [
      'A parent the pupil normally lives with asked before the absence. Leave cannot be given afterwards.',
      'The headteacher judged this request by itself as exceptional, and decided how long.',
      'A wish for a holiday is not normally exceptional.',
    ],
    mistakes: [
      'Granting leave after the absence.',
      'Always saying yes, or always saying no, to one kind of request.',
      'Using C where C1, C2, J1, M or S fits.',
    ],
    instead: [
      { code: 'G', when: 'the pupil is on a holiday that you did not grant' },
      { code: 'O', when: 'leave was not asked for or not granted, and it is not a holiday' },
    ],
    terms: ['exceptional leave', 'funeral', 'wedding', 'family event', 'agreed leave', 'compassionate leave'],
    sources: [leaveTable, leave, workingTogether('Paragraphs 37 to 40', 'February 2024 edition')],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'C1',
    name: 'leave for a regulated performance or employment abroad',
    summary: 'The school granted leave for a licensed performance, or for regulated work abroad.',
    conditions: [
      'The performance has a licence from the council, is exempt, or is covered by a body of persons approval.',
      'For work abroad, a justice of the peace granted a licence.',
      'The school granted leave. A licence alone does not oblige you to.',
    ],
    mistakes: ['Using C1 for a dance show or a tour with no licence, exemption or approval.'],
    instead: [{ code: 'C', when: 'no licence is involved and you granted leave as exceptional' }],
    terms: ['filming', 'theatre', 'acting', 'modelling', 'performance licence', 'BOPA', 'chaperone'],
    sources: [
      leaveTable,
      regulations2024('regulation 11(2), performance and employment abroad'),
      workingTogether('Paragraph 315'),
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'C2',
    name: 'part-time timetable',
    summary: 'A pupil of compulsory school age need not attend this session under a part-time timetable.',
    conditions: [
      'The timetable is temporary, reviewed, and agreed with a parent the pupil normally lives with.',
      'The circumstances are very exceptional. It is never a way to manage behaviour.',
      'Use it only for sessions that the timetable says the pupil need not attend.',
    ],
    mistakes: [
      'Using C2 when the pupil was due in and did not come.',
      'Using X for a pupil of compulsory school age.',
      'Using B for online lessons at home.',
    ],
    instead: [
      { code: 'X', when: 'the pupil is not of compulsory school age' },
      { code: 'I', when: 'the pupil was due in but was ill' },
      { code: 'B', when: 'the pupil is at supervised provision that the school arranged' },
    ],
    terms: ['reduced timetable', 'reduced hours', 'phased return', 'mornings only', 'temporary timetable'],
    sources: [leaveTable, leave, workingTogether('Pages 25 and 26, part-time timetables')],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'J1',
    name: 'interview for a job or a place in education',
    summary:
      'The school granted leave for an interview for a job, or for admission to another school or college.',
    conditions: [
      'The pupil is at an interview for employment or for admission somewhere else.',
      'The school granted leave for it.',
      'Use it only for the sessions that were missed.',
    ],
    mistakes: ['Using J, which was withdrawn in August 2024.', 'Counting an interview as attending.'],
    instead: [
      { code: 'B', when: 'it is a taster day that you approved and that is supervised' },
      { code: 'C', when: 'it is an open day and you granted leave as exceptional' },
    ],
    terms: ['job interview', 'college interview', 'apprenticeship interview', 'sixth form interview'],
    sources: [leaveTable, leave, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'M',
    name: 'medical or dental appointment',
    summary: 'The pupil was at a medical or dental appointment when the register was taken, with leave.',
    conditions: [
      'The pupil has the appointment themselves, and the school gave leave.',
      'It covers only the session missed. Appointments should be outside the school day where possible.',
      'A pupil who registers and then leaves for an appointment stays present for that session.',
      'You may ask to see evidence of an appointment, but not from everyone as a rule.',
    ],
    mistakes: [
      'Coding a whole day M for a one-hour appointment.',
      'Using I for a planned appointment.',
      'Leaving U where an appointment explains why the pupil came after the register closed.',
    ],
    instead: [
      { code: 'I', when: 'the pupil is too ill to attend' },
      { code: '/', when: 'the pupil was there when the register was taken' },
    ],
    terms: ['dentist', 'doctor', 'GP', 'hospital appointment', 'orthodontist', 'optician', 'CAMHS', 'clinic'],
    sources: [leaveTable, leave, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'S',
    name: 'study leave for a public examination',
    summary: 'The school granted a Year 11 pupil leave to study for public examinations.',
    conditions: [
      'Only for Year 11, only for public examinations, and only where the school agreed it.',
      'Use it sparingly, and keep revision in school open to those who want it.',
      "It ends on the day of the pupil's last examination.",
    ],
    mistakes: [
      'Using S for mock examinations or for Year 10.',
      'Going on with S after the last examination.',
      'Using S for sixth formers who have no lessons.',
    ],
    instead: [
      { code: 'C', when: 'the last examination is over and you agreed that the pupil need not come in' },
      { code: 'X', when: 'the pupil is over compulsory school age and not timetabled' },
    ],
    terms: ['study leave', 'revision leave', 'GCSE leave', 'exam leave'],
    sources: [leaveTable, leave, workingTogether('Chapter 8, study leave')],
    lastChecked,
    confidence: 'high',
  },
];

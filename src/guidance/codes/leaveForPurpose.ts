import { registerChapter, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable, leave } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Authorised absence that the school grants for one purpose: an interview, an appointment, an examination. */
export const leaveForPurpose: readonly CodeContent[] = [
  {
    code: 'J1',
    name: 'interview for a job or a place in education',
    summary:
      'The school granted leave for an interview for a job, or for admission to another school or college.',
    brief: 'At an interview for a job or place in education',
    conditions: [
      'The pupil is being interviewed for a job, or for a place elsewhere: a school, a college or a training provider.',
      'The school granted leave for it.',
      'Use it only for the sessions that were missed.',
    ],
    mistakes: [
      'Using J, which was withdrawn in August 2024.',
      'Using J1 for an open day or a taster day: look at B or C.',
      'Counting an interview as attending.',
    ],
    instead: [
      { code: 'B', when: 'it is a taster day that you approved and that is supervised' },
      { code: 'C', when: 'it is an open day and you granted leave as exceptional' },
    ],
    notThese: [
      { code: 'B', why: 'an interview is not an educational activity' },
      { code: 'C', why: 'leave for an interview has a code of its own' },
    ],
    notes: ['J1 took the place of J. An interview once counted as attending and is now authorised absence.'],
    terms: ['job interview', 'college interview', 'apprenticeship interview', 'sixth form interview'],
    sources: [absenceTable, leave, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'M',
    name: 'medical or dental appointment',
    summary: 'The pupil was at a medical or dental appointment when the register was taken, with leave.',
    brief: 'At a medical or dental appointment, with leave',
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
    notThese: [
      { code: 'I', why: 'the pupil is at an appointment, and not too ill to attend' },
      { code: 'U', why: 'an appointment explains why the pupil came after the register closed' },
    ],
    terms: ['dentist', 'doctor', 'GP', 'hospital appointment', 'orthodontist', 'optician', 'CAMHS', 'clinic'],
    sources: [absenceTable, leave, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'S',
    name: 'study leave for a public examination',
    summary: 'The school granted a Year 11 pupil leave to study for public examinations.',
    brief: 'Year 11 leave to study for public exams',
    conditions: [
      'Only for Year 11, only for public examinations, and only where the school agreed it.',
      'Use it sparingly, and keep supervised revision in school open to those who want it.',
      "It can run up to and including the day of the pupil's last examination.",
    ],
    mistakes: [
      'Using S for mock examinations, for Year 10 or younger, or for revision before the exam season.',
      'Going on with S after the last examination.',
      'Using S for sixth formers who have no lessons.',
    ],
    instead: [
      { code: 'C', when: 'the last examination is over and you agreed that the pupil need not come in' },
      { code: 'X', when: 'the pupil is over compulsory school age and not timetabled' },
    ],
    notThese: [
      { code: 'C', why: 'the public examinations are not over yet' },
      { code: 'X', why: 'a pupil in Year 11 is of compulsory school age' },
    ],
    terms: ['study leave', 'revision leave', 'GCSE leave', 'exam leave'],
    sources: [absenceTable, leave, workingTogether('Chapter 8, study leave')],
    lastChecked,
    confidence: 'high',
  },
];

import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { approvedActivity, elsewhereTable } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Trips, sport and work experience. */
export const visitsAndPlacements: readonly CodeContent[] = [
  {
    code: 'V',
    name: 'educational visit or trip',
    summary: 'The pupil is on a visit or trip that the school arranged and its own staff supervise.',
    brief: 'On a school trip with your own staff',
    conditions: [
      'The visit was arranged by the school or for it.',
      'A member of your own staff is supervising.',
      'The pupil is taking part in this session. If they were due on the trip and did not go, record the absence.',
    ],
    mistakes: [
      'Using V where no member of school staff is with the pupils: look at B.',
      'Using V for a pupil who stayed away from the trip.',
      'Using V for a family trip that parents describe as educational.',
    ],
    instead: [
      { code: 'B', when: 'someone other than your own staff supervises an activity that you approved' },
      { code: 'P', when: 'it is a sporting activity that you approved' },
    ],
    notThese: [
      { code: 'B', why: 'your own staff are with the pupils' },
      { code: 'C', why: 'the school arranged the trip, and the pupil is not on leave' },
    ],
    terms: ['school trip', 'residential', 'field trip', 'museum visit', 'camp', 'outdoor centre'],
    sources: [elsewhereTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'P',
    name: 'sporting activity',
    summary: 'The pupil is taking part in a supervised sporting activity that the school approved.',
    brief: 'Taking part in sport that you approved',
    conditions: [
      'The activity is educational and the school approved it.',
      'It takes place during the session.',
      'It is supervised in person by someone who has suitable skills and training.',
    ],
    mistakes: [
      'Using P for watching sport, or for travelling to an event that the school did not approve.',
      'Using P for licensed, paid sport: look at C1.',
    ],
    instead: [
      { code: 'C', when: 'you did not approve the activity but granted leave as exceptional' },
      { code: 'C1', when: 'it is paid or licensed sport' },
      { code: 'O', when: 'you neither approved the activity nor granted leave' },
    ],
    notThese: [
      { code: 'V', why: 'the pupil is there for sport, which has a code of its own' },
      { code: 'C', why: 'you approved it as education, so the pupil is attending' },
    ],
    terms: ['match', 'tournament', 'competition', 'fixture', 'swimming gala', 'county trials', 'academy'],
    sources: [elsewhereTable, approvedActivity, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'W',
    name: 'work experience',
    summary: 'The pupil is on a work placement that is part of their education.',
    brief: 'On a work placement that you approved',
    conditions: [
      "The placement was arranged or approved as part of the pupil's education.",
      'It is normally for the last 2 years of compulsory schooling: Years 10 and 11.',
      'It meets the terms of an approved educational activity, with supervision.',
      'The pupil attended. If they did not, use the code for the real reason.',
    ],
    mistakes: [
      'Marking W for the whole placement without checking attendance with the employer.',
      'Using W for a job that a pupil has beside school.',
    ],
    instead: [
      { code: 'I', when: 'the pupil was too ill to go to the placement' },
      { code: 'O', when: 'the pupil did not go to the placement and there is no good reason' },
    ],
    notThese: [
      { code: 'B', why: 'a work placement has a code of its own' },
      { code: 'C1', why: 'the placement is education, and not paid or licensed work' },
    ],
    terms: ['work experience', 'work placement', 'employer placement', 'work shadowing'],
    sources: [elsewhereTable, approvedActivity, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
];

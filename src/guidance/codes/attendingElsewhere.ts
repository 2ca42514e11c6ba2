import { registerChapter, regulations2024 } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const elsewhereTable = regulations2024('regulation 10(3), table 2');
const approvedActivity = regulations2024('regulation 10(11), approved educational activity');
const lastChecked = '2026-11-22';

/** Codes for pupils who are being educated somewhere else. */
export const attendingElsewhere: readonly CodeContent[] = [
  {
    code: 'K',
    name: 'education arranged by the local authority',
    summary: 'The pupil is attending education that the council, not the school, arranged.',
    conditions: [
      'The council arranged the place, for example tuition for a pupil who is ill or permanently excluded.',
      'It is neither your own school nor any other with the pupil on its roll.',
      'The pupil attended that session. If they did not, use the code for the real reason.',
      'Record what the education is as well as the code.',
    ],
    mistakes: [
      'Using K for a place that the school arranged and pays for.',
      'Using K when the pupil did not turn up.',
    ],
    instead: [
      { code: 'B', when: 'the school arranged the education' },
      { code: 'D', when: 'the place is another school where the pupil is also on roll' },
      { code: 'O', when: 'the pupil did not attend and there is no good reason' },
    ],
    terms: [
      'council alternative provision',
      'LA tuition',
      'home tuition',
      'section 19',
      'hospital education',
    ],
    sources: [elsewhereTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'V',
    name: 'educational visit or trip',
    summary: 'The pupil is on a visit or trip that the school arranged and its own staff supervise.',
    conditions: [
      'The visit was arranged by the school or for it.',
      'A member of your own staff is supervising.',
      'The pupil is taking part in this session.',
    ],
    mistakes: [
      'Using V where no member of school staff is with the pupils.',
      'Using V for a pupil who stayed away from the trip.',
      'Using V for a family trip that parents describe as educational.',
    ],
    instead: [
      { code: 'B', when: 'someone other than your own staff supervises an activity that you approved' },
      { code: 'P', when: 'it is a sporting activity that you approved' },
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
    conditions: [
      'The activity is educational and the school approved it.',
      'It takes place during the session.',
      'It is supervised in person by someone who has suitable skills and training.',
    ],
    mistakes: [
      'Using P for watching sport, or for travelling to an event that the school did not approve.',
      'Using P for paid sport that needs a licence.',
    ],
    instead: [
      { code: 'C', when: 'you did not approve the activity but granted leave as exceptional' },
      { code: 'C1', when: 'it is paid or licensed sport' },
      { code: 'O', when: 'you neither approved the activity nor granted leave' },
    ],
    terms: ['match', 'tournament', 'competition', 'fixture', 'swimming gala', 'county trials', 'academy'],
    sources: [elsewhereTable, approvedActivity],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'W',
    name: 'work experience',
    summary: 'The pupil is on a work placement that is part of their education.',
    conditions: [
      'The school arranged or approved the placement.',
      'It is normally for pupils in Years 10 and 11.',
      'Someone suitable supervises the pupil, and the employer tells you if they do not attend.',
    ],
    mistakes: ['Marking W for the whole placement without checking attendance.', 'Using W for a paid job.'],
    instead: [
      { code: 'I', when: 'the pupil was too ill to go to the placement' },
      { code: 'O', when: 'the pupil did not go to the placement and there is no good reason' },
    ],
    terms: ['work experience', 'work placement', 'employer placement', 'work shadowing'],
    sources: [elsewhereTable, approvedActivity, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'B',
    name: 'any other approved educational activity',
    summary: 'The pupil is at another place for supervised education that the school approved.',
    conditions: [
      'The pupil is there in person, and K, V, P and W do not describe it.',
      'The school approved it and someone with suitable skills supervises in person.',
      'Record what the activity is as well as the code.',
      'The provider tells you about absence, which you then record as absence.',
    ],
    mistakes: [
      'Using B for online lessons or work at home, even with an accredited provider.',
      'Using B for a place that the council arranged.',
    ],
    instead: [
      { code: 'K', when: 'the council arranged the education' },
      { code: 'D', when: 'the place is another school where the pupil is also on roll' },
      { code: 'V', when: 'it is a trip with your own staff' },
    ],
    terms: ['alternative provision', 'AP', 'off-site', 'taster day', 'transition day', 'college link course'],
    sources: [elsewhereTable, approvedActivity],
    lastChecked,
    confidence: 'high',
  },
];

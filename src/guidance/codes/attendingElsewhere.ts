import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { approvedActivity, councilArranges, elsewhereTable } from './codeSources.ts';

const lastChecked = '2026-11-26';

/** Education at another place, whoever arranged it. */
export const educatedElsewhere: readonly CodeContent[] = [
  {
    code: 'K',
    name: 'education arranged by the local authority',
    summary: 'The pupil is attending education that the council, not the school, arranged.',
    brief: 'At education that the council arranged',
    conditions: [
      'The council arranged the place. Examples are tuition, or alternative provision for a pupil who is ill or excluded.',
      'It is neither your own school nor any other with the pupil on its roll.',
      'The pupil attended that session. If they did not, use the code for the real reason.',
      'Record what the education is as well as the code.',
    ],
    mistakes: [
      'Using K for a place that the school arranged and pays for: that is B.',
      'Using B for a place that the council arranged.',
      'Using K when the pupil did not turn up.',
    ],
    instead: [
      { code: 'B', when: 'the school arranged the education' },
      { code: 'D', when: 'the place is another school where the pupil is also on roll' },
      { code: 'O', when: 'the pupil did not attend and there is no good reason' },
    ],
    notThese: [
      { code: 'B', why: 'the council arranged the place, not the school' },
      { code: 'E', why: 'the pupil has provision for this session' },
    ],
    notes: [
      'The council acts under a duty of its own: the acts are among the sources.',
      'K was new in August 2024. Until then these sessions were B.',
    ],
    terms: [
      'council alternative provision',
      'LA tuition',
      'home tuition',
      'section 19',
      'hospital education',
    ],
    sources: [elsewhereTable, registerChapter, ...councilArranges],
    lastChecked,
    confidence: 'medium',
  },
];

/** The code for what no narrower code describes; it comes after those. */
export const otherActivity: readonly CodeContent[] = [
  {
    code: 'B',
    name: 'any other approved educational activity',
    summary: 'The pupil is at another place for supervised education that the school approved.',
    brief: 'At other supervised education that you approved',
    conditions: [
      'The pupil is there in person, and K, V, P and W do not describe it.',
      'The place is neither your own school nor any other with the pupil on its roll.',
      'The school approved it. Someone with suitable skills and training supervises in person.',
      'Record what the activity is as well as the code.',
      'The provider tells you about absence, which you then record as absence.',
    ],
    mistakes: [
      'Using B for online lessons or work at home, even with an accredited provider: record absence.',
      'Using B for a place that the council arranged: that is K.',
      'Using B for a pupil who is on the roll of both schools: that is D.',
      'Filling in B ahead and never checking that the pupil turned up.',
    ],
    instead: [
      { code: 'K', when: 'the council arranged the education' },
      { code: 'D', when: 'the place is another school where the pupil is also on roll' },
      { code: 'V', when: 'it is a trip with your own staff' },
    ],
    notThese: [
      { code: 'K', why: 'the school arranged it, not the council' },
      { code: 'D', why: 'the pupil is not on the roll of the other place' },
    ],
    notes: [
      'Typical uses are alternative provision that the school pays for, taster days and college link courses.',
    ],
    terms: ['alternative provision', 'AP', 'off-site', 'taster day', 'transition day', 'college link course'],
    sources: [elsewhereTable, approvedActivity, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
];

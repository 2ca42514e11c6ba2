import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable } from './codeSources.ts';

const lastChecked = '2026-11-26';
const partOfY = 'It was new in August 2024, as a part of the former Y.';

/** Sessions lost because the school or a part of it had to close: Y3 and Y4. */
export const closedPremises: readonly CodeContent[] = [
  {
    code: 'Y3',
    name: 'part of the school premises closed',
    summary: 'Part of the premises had to close and the pupil could not be accommodated in the rest.',
    brief: 'Part of the site closed, no room for the pupil',
    conditions: [
      'Part of the premises is unavoidably out of use.',
      'The school decided that this pupil cannot practicably be fitted into what is left.',
      'Use it only for the pupils who were asked to stay at home. All others have the code of their own case.',
    ],
    mistakes: [
      'Using Y3 when the whole school shut: that is Y4.',
      'Using Y3 where there was room for the pupils.',
      'Using Y3 where coming in was made optional: no Y code fits that.',
    ],
    instead: [
      { code: 'Y4', when: 'the whole school site closed unexpectedly' },
      { code: 'C', when: 'coming in was optional and the school agreed that the pupil stayed at home' },
    ],
    notThese: [
      { code: 'Y4', why: 'only a part of the site closed' },
      { code: '#', why: 'the closure was not planned for everyone' },
    ],
    notes: [partOfY],
    terms: ['partial closure', 'year group sent home', 'classrooms closed', 'block closed', 'RAAC'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'Y4',
    name: 'whole school site unexpectedly closed',
    summary: 'The school was due to open for the session but the whole site closed unexpectedly.',
    brief: 'The whole site closed without warning',
    conditions: [
      'The closure was not planned, for example a flood, a heating failure or severe weather.',
      'It is used for every pupil, for each session that was lost.',
      'If the register had been taken, pupils who were there stay present.',
    ],
    mistakes: [
      'Using # for an emergency closure.',
      'Using Y3 for a closure of the whole site.',
      'Using Y4 for a session that was already registered.',
    ],
    instead: [
      { code: '#', when: 'the closure was planned, such as a holiday, an INSET day or a polling day' },
      { code: 'Y3', when: 'only part of the premises closed' },
    ],
    notThese: [
      { code: '#', why: 'nobody planned the closure' },
      { code: 'Y3', why: 'the whole site closed' },
    ],
    notes: [partOfY],
    terms: [
      'emergency closure',
      'boiler broke',
      'snow day',
      'flood',
      'power cut',
      'burst pipe',
      'no heating',
    ],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
];

import { registerChapter } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable, section444 } from './codeSources.ts';

const lastChecked = '2026-11-26';
const partOfY = 'It was new in August 2024, as a part of the former Y.';

/** Sessions that the pupil could not get to: Q, Y1 and Y2. */
export const unableToTravel: readonly CodeContent[] = [
  {
    code: 'Q',
    name: 'lack of access arrangements',
    summary: 'The council has a legal duty to arrange travel or access for this pupil and has not done so.',
    brief: 'Council owes travel or access: not arranged',
    conditions: [
      'The council owes this pupil travel or access arrangements by law.',
      'They are not in place, or what was arranged does not work.',
      'The pupil cannot attend the session because of that.',
    ],
    mistakes: [
      'Using Q for a day on which the usual bus failed: that is Y1.',
      "Using Q when a family's own car broke down.",
      'Using Q because a school says that it cannot meet needs.',
    ],
    instead: [{ code: 'Y1', when: 'transport that normally runs is not available today' }],
    notThese: [{ code: 'Y1', why: 'the arrangement is missing, and has not just failed today' }],
    notes: [
      'It was new in August 2024.',
      'We have not seen the list of travel duties in the regulation: check it if the duty is in question.',
    ],
    terms: [
      'council transport not arranged',
      'SEN transport',
      'no transport in place',
      'access arrangements',
    ],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y1',
    name: 'transport normally provided not available',
    summary: 'Transport that the school or the council normally provides for the pupil is not running.',
    brief: 'School or council transport not running today',
    conditions: [
      'The school or the council normally provides the transport, and it is not available.',
      'The school is beyond walking distance: 2 miles for a child under 8, 3 miles from age 8.',
      "A cancelled school bus counts. A family's own car or taxi does not.",
    ],
    mistakes: [
      'Using Y1 when a car of the family broke down.',
      'Using Y1 for a pupil who lives within walking distance.',
      'Using Q for a day on which the usual bus failed.',
    ],
    instead: [
      { code: 'Q', when: 'the council never put the transport in place' },
      { code: 'Y2', when: 'an emergency has disrupted travel across the area' },
    ],
    notThese: [
      { code: 'Q', why: 'the transport is in place and only failed today' },
      { code: 'Y2', why: 'one service failed, and travel in the area goes on' },
    ],
    notes: [partOfY],
    terms: ['school bus cancelled', 'taxi did not turn up', 'minibus broke down', 'council transport failed'],
    sources: [absenceTable, section444(5), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y2',
    name: 'widespread disruption to travel',
    summary: 'An emergency has disrupted travel so widely that the pupil could not get to school.',
    brief: 'Emergency stopped travel; the school was open',
    conditions: [
      'The emergency is local, national or international, and travel is disrupted widely.',
      'The school was open, and the pupil could not travel.',
      'The usual example is heavy snow on roads across the area.',
    ],
    mistakes: [
      "Using Y2 for one late train or one family's flight.",
      'Using Y2 when the school itself shut: that is Y4.',
    ],
    instead: [{ code: 'Y4', when: 'the whole school site closed unexpectedly' }],
    notThese: [
      { code: 'Y4', why: 'the school stayed open' },
      { code: 'Y1', why: 'travel is disrupted widely, and not one service' },
    ],
    notes: [partOfY],
    terms: ['snow', 'roads closed', 'floods on the roads', 'airspace closed', 'travel disruption'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
];

import { educationAct1996, registerChapter, regulations2024 } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const absenceTable = regulations2024('regulation 10, table 3');
const lastChecked = '2026-11-22';

/** Sessions that the pupil could not attend through no choice of theirs: Q and Y1 to Y7. */
export const unableToAttend: readonly CodeContent[] = [
  {
    code: 'Q',
    name: 'lack of access arrangements',
    summary: 'The council has a legal duty to arrange travel or access for this pupil and has not done so.',
    conditions: [
      'The council owes this pupil travel or access arrangements by law.',
      'They are not in place, or what was arranged does not work.',
      'The pupil cannot attend the session because of that.',
    ],
    mistakes: [
      'Using Q for a day on which the usual bus failed.',
      "Using Q for a family's own car.",
      'Using Q because a school says that it cannot meet needs.',
    ],
    instead: [{ code: 'Y1', when: 'transport that normally runs is not available today' }],
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
    conditions: [
      'The school or the council normally provides the transport, and it is not available.',
      'The school is beyond walking distance: 2 miles for a child under 8, 3 miles from age 8.',
    ],
    mistakes: ["Using Y1 for a family's own car.", 'Using Y1 for a pupil who lives within walking distance.'],
    instead: [
      { code: 'Q', when: 'the council never put the transport in place' },
      { code: 'Y2', when: 'an emergency has disrupted travel across the area' },
    ],
    terms: ['school bus cancelled', 'taxi did not turn up', 'minibus broke down', 'council transport failed'],
    sources: [absenceTable, educationAct1996(444), registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y2',
    name: 'widespread disruption to travel',
    summary: 'An emergency has disrupted travel so widely that the pupil could not get to school.',
    conditions: [
      'The emergency is local, national or international, and travel is disrupted widely.',
      'The school was open, and the pupil could not travel.',
    ],
    mistakes: [
      "Using Y2 for one late train or one family's flight.",
      'Using Y2 when the school itself shut.',
    ],
    instead: [{ code: 'Y4', when: 'the whole school site closed unexpectedly' }],
    terms: ['snow', 'roads closed', 'floods on the roads', 'airspace closed', 'travel disruption'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'Y3',
    name: 'part of the school premises closed',
    summary: 'Part of the premises had to close and the pupil could not be accommodated in the rest.',
    conditions: [
      'Part of the premises is unavoidably out of use.',
      'The school decided that this pupil cannot practicably be fitted into what is left.',
      'Use it only for the pupils who were asked to stay at home.',
    ],
    mistakes: [
      'Using Y3 when the whole school shut.',
      'Using Y3 where coming in was made optional: no Y code fits that.',
    ],
    instead: [
      { code: 'Y4', when: 'the whole school site closed unexpectedly' },
      { code: 'C', when: 'coming in was optional and the school agreed that the pupil stayed at home' },
    ],
    terms: ['partial closure', 'year group sent home', 'classrooms closed', 'block closed', 'RAAC'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'Y4',
    name: 'whole school site unexpectedly closed',
    summary: 'The school was due to open for the session but the whole site closed unexpectedly.',
    conditions: [
      'The closure was not planned, for example a flood, a heating failure or severe weather.',
      'It is used for every pupil, for each session that was lost.',
      'If the register had been taken, pupils who were there stay present.',
    ],
    mistakes: ['Using # for an emergency closure.', 'Using Y4 for a session that was already registered.'],
    instead: [
      { code: '#', when: 'the closure was planned' },
      { code: 'Y3', when: 'only part of the premises closed' },
    ],
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
  {
    code: 'Y5',
    name: 'criminal justice detention',
    summary: 'The pupil is held in criminal justice detention during the session.',
    conditions: [
      'The police are holding the pupil, or the pupil is remanded or serving a custodial sentence.',
      'The detention covers this session.',
    ],
    mistakes: ['Using Y5 for a court appearance or a bail appointment.', 'Using O because of an arrest.'],
    instead: [
      { code: 'C', when: 'the pupil is at court or a voluntary interview and you granted leave' },
      { code: 'B', when: 'the pupil is being educated in custody and the school knows it' },
    ],
    terms: ['police custody', 'arrested', 'remand', 'young offender institution', 'secure unit'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y6',
    name: 'public health guidance or law',
    summary:
      'Coming to school would break the law, or go against published public health guidance on infection.',
    conditions: [
      'There is a published document or an instruction that keeps this pupil away.',
      "A parent's caution is not enough.",
    ],
    mistakes: ['Using Y6 because a parent fears an outbreak.', 'Using Y6 for a pupil who is ill.'],
    instead: [
      { code: 'I', when: 'the pupil is ill' },
      { code: 'O', when: 'the parent kept the pupil away as a precaution of their own' },
    ],
    terms: ['quarantine', 'told to isolate', 'public health instruction', 'UKHSA', 'infection control'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'medium',
  },
  {
    code: 'Y7',
    name: 'any other unavoidable cause',
    summary: 'No other code fits, and the pupil cannot attend because of something unavoidable.',
    conditions: [
      'The cause is unavoidable and affects the pupil, not the parent.',
      'No other code describes it.',
      'Record what the cause is as well as the code.',
    ],
    mistakes: ["Using Y7 for a parent's illness, work or car.", 'Using Y7 as a gentler O.'],
    instead: [
      { code: 'C', when: 'the school granted leave as exceptional' },
      { code: 'O', when: 'the cause was avoidable, or was a difficulty of the parent' },
    ],
    terms: ['unavoidable cause', 'unavoidable', 'emergency affecting the pupil'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
];

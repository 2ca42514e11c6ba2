import { council } from '../local/council.ts';
import type { Stage } from './approach.ts';
import { responsibilities } from './readings.ts';

const { document } = council;

export const stages: readonly Stage[] = [
  {
    number: 1,
    title: 'Universal support',
    summary: 'What a school does for every pupil, to prevent absence.',
    points: [
      'Everyone should know their own part: schools, the council, academy trusts, governors, parents and carers. The national summary table sets it out.',
    ],
    readings: [responsibilities],
    source: document('Stage 1'),
  },
  {
    number: 2,
    title: 'Targeted support',
    summary:
      'Early help for pupils when there is a concern about attendance, with the family and with partners.',
    points: [
      'Work with the pupil and the family to understand the reasons for absence. Look at barriers in school too.',
      'Where a barrier lies outside school, point the way to the services that are needed, and help the family to use them.',
      'As a team of several agencies, everyone gives attendance priority within the wider plan.',
    ],
    readings: [responsibilities],
    source: document('Stage 2'),
  },
  {
    number: 3,
    title: 'Intensive support',
    summary:
      'Help for pupils who are persistently or severely absent. Go through stages 1 and 2 as well, so that nothing that could help is missed.',
    points: [
      'Work with each of these pupils, and with their parents and carers, on the reasons for absence in school and outside it.',
      'Every partner gives attendance priority within the wider plan.',
    ],
    readings: [responsibilities],
    source: document('Stage 3'),
  },
];

import type { Background } from '../approach.ts';

const source = {
  title:
    'Best practice toolkit on absence, School-Home Support (charity), as the education press reported it',
  place: 'Report on the launch of the toolkit',
  edition: '2023, the year after the national guidance first came out',
} as const;

const since =
  'The national guidance that the toolkit follows has been statutory since 19 August 2024. Check anything legal in the current edition.';

/** What a charity for whole-family support advises. */
export const schoolHomeSupport: readonly Background[] = [
  {
    id: 'shs-culture',
    title: 'A culture of good attendance',
    points: [
      'The charity School-Home Support wants everyone around a school, families too, to share a culture of good attendance.',
      'Its core idea: get close to families first. Then the barriers come to light.',
    ],
    source,
    at: ['attendance-culture', 'family-relationships'],
  },
  {
    id: 'shs-targets',
    title: 'Targets and rewards',
    points: [
      'The toolkit of School-Home Support, a charity, has material for setting attendance targets and for rewarding what pupils achieve.',
      'A target that a pupil can reach, with a reward to match, lets you celebrate each step.',
    ],
    source,
    at: ['positive-reinforcement', 'individual-rewards'],
  },
  {
    id: 'shs-conversations',
    title: 'Conversations with families',
    points: [
      'School-Home Support, a charity, gives tips for conversations that mean something. The aim is to find out what the barriers are.',
      'Support for the whole family goes to the causes of high absence, not only to the absence.',
    ],
    source,
    at: ['targeted-communication', 'family-relationships', 'home-visits'],
  },
  {
    id: 'shs-strategy',
    title: 'An attendance strategy and a better policy',
    points: [
      'The toolkit of School-Home Support, a charity, has advice on attendance policies, and templates for schools. It also has tools for a firm attendance strategy.',
      'It explains how attendance and safeguarding hang together.',
    ],
    changed: [since],
    source,
    at: ['attendance-policy', 'attendance-champion', 'safeguarding-referral'],
  },
  {
    id: 'shs-figures',
    title: 'Who was absent most in 2022 to 2023',
    points: [
      'In primary schools 17.2% of pupils were persistently absent: they missed more than 10% of sessions. Overall absence there was 6%.',
      'Over all ages, absence was 11.4% for disadvantaged pupils. It was 13.3% for pupils with an education, health and care plan, and 11.1% with special educational needs.',
    ],
    changed: [
      'These figures are from one school year, and old. Use the current national statistics for comparison.',
      'The national definition counts a pupil who misses exactly 10% as persistently absent too.',
    ],
    source,
    at: ['data-analysis', 'send'],
  },
];

import type { Background } from '../approach.ts';

const source = {
  title:
    'Attendance measures of the Department for Education, as the children’s services press reported them',
  place: 'Report on the start of the school year',
  edition: 'September 2022',
} as const;

/** What the Department for Education began in 2022. */
export const education2022: readonly Background[] = [
  {
    id: 'dfe-dashboard',
    title: 'The national attendance dashboard',
    points: [
      'The Department for Education opened a national dashboard of attendance to schools from late September 2022.',
    ],
    changed: [
      'Schools now share their attendance data every day. They see it in the tool called Monitor your school attendance, with bands and comparisons.',
    ],
    source,
    at: ['data-analysis'],
  },
  {
    id: 'dfe-mentoring',
    title: 'Mentoring for pupils with high absence',
    points: [
      'In September 2022 the department began a pilot of one-to-one mentoring over three years. It looked at reasons such as bullying and mental health.',
      'It started in Middlesbrough and was to reach other areas the year after. In all it was meant for over 1,600 persistently and severely absent pupils.',
    ],
    changed: [
      'The pilot was to run for three years. Ask your council whether there is mentoring in your area now.',
    ],
    source,
    at: ['pastoral-support', 'alternative-provision', 'friendship'],
  },
  {
    id: 'dfe-mental-health',
    title: 'Money for mental health',
    points: [
      'In May 2022 the department said that more than £17 million would go into mental health support in schools and colleges.',
      'It had seen how much mental health adds to absence.',
    ],
    changed: ['That money was for its time. Ask your mental health team for schools what there is today.'],
    source: {
      title: 'School attendance in 2022, as a local newspaper reported it',
      place: 'Report on fines and support',
      edition: '2022',
    },
    at: ['whole-school-mental-health', 'mental-health'],
  },
  {
    id: 'dfe-individual-support',
    title: 'Support for each family first',
    points: [
      'The guidance of 2022 asked schools to support each family that needs it, for example by referring to other services and the council.',
      'For unauthorised absence, it named fines and other sanctions.',
    ],
    changed: [
      'That guidance was advice. Its successor has been statutory since 19 August 2024, with a national framework for penalty notices.',
    ],
    source,
    at: ['penalty-notice', 'targeted-communication', 'working-with-partners'],
  },
];

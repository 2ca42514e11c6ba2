import type { ApproachContent } from './approach.ts';

const group = 'School policy and practice';
const two = { stage: 2, group } as const;
const three = { stage: 3, group } as const;

/** What a school does when there is a concern about a pupil. */
export const targetedApproaches: readonly ApproachContent[] = [
  {
    id: 'targeted-communication',
    title: 'Targeted communication with parents and carers',
    summary:
      "Call, write or meet, so that parents and carers know their child's attendance and you learn what the pupil is going through.",
    at: [two],
  },
  {
    id: 'working-with-partners',
    title: 'Sharing information and working with partners',
    summary:
      'Share data, work with other schools, the community and the council, and tell the social worker or youth justice worker about unexplained absence.',
    at: [two, { ...three, adds: 'Go on doing so for every pupil who is persistently or severely absent.' }],
  },
  {
    id: 'late-gates',
    title: 'Late gates and lateness procedures',
    summary:
      'Have a clear way in for late pupils, with a senior leader there, so that you see patterns and talk to families early.',
    at: [two],
  },
  {
    id: 'medical-evidence',
    title: 'Medical and additional evidence',
    summary:
      'Ask for medical evidence only where you have real and reasonable doubt about an illness. Accept appointment cards, messages or prescriptions, and use what you know yourself.',
    at: [two, { ...three, adds: 'Evidence can also support the wider plan for the pupil.' }],
  },
  {
    id: 'pastoral-support',
    title: 'In-school pastoral and attendance support',
    summary:
      'Agree adjustments for the pupil, such as different times, an adult to meet them, a quiet space or changes to uniform or timetable.',
    at: [two],
  },
  {
    id: 'home-visits',
    title: 'Home visits',
    summary:
      'Visit to support and to see that the child is well. Plan visits where you can; come unannounced if nobody can be reached.',
    at: [two],
  },
  {
    id: 'absence-patterns',
    title: 'Analysing patterns of absence',
    summary:
      'For pupils below 90%, look for days, lessons, starts and ends of weeks, and the reasons that parents and carers give.',
    at: [two],
  },
  {
    id: 'team-around',
    title: 'Team around the family or child meetings',
    summary:
      'Bring the family and professionals together to find barriers and agree next steps, led by a lead professional, usually from school.',
    at: [two, { ...three, adds: 'Refer to specialist services for barriers that remain.' }],
  },
  {
    id: 'attendance-contract',
    title: 'Attendance contract',
    summary:
      'A written agreement on support between a parent or carer and the school or the council. It is voluntary and not a punishment; explore it before an education supervision order or prosecution.',
    at: [
      { stage: 1, group },
      { ...two, adds: 'Offer it where earlier help has not worked or does not fit.' },
      { ...three, adds: 'Record that you explored it before any further legal step.' },
    ],
  },
  {
    id: 'behaviour-support',
    title: 'Behaviour support',
    summary:
      'Have a behaviour policy that follows the guidance, and act early where a pupil may face suspension or exclusion.',
    at: [two],
  },
  {
    id: 'individual-rewards',
    title: 'Individual rewards and recognition',
    summary:
      'Use rewards that motivate this pupil, often, and in public only if the pupil is comfortable with it.',
    at: [two],
  },
  {
    id: 'online-learning',
    title: 'Online learning and interventions outside main teaching',
    summary:
      'Give access to work online and small-group or one-to-one teaching, so that missed learning does not become a barrier. Follow the national guidance on remote education.',
    at: [two, { ...three, adds: 'Use it to prepare the return to full lessons.' }],
  },
  {
    id: 'alternative-curriculum',
    title: 'Alternative curriculum',
    summary:
      'Where it helps, be flexible: practical or vocational learning, other ways to record work, or a change of subjects for this pupil.',
    at: [two],
  },
  {
    id: 'pupil-communication',
    title: 'Communication with pupil and parents or carers',
    summary:
      'Keep in touch at home, by phone, online or away from the classroom, so that the pupil is safe, well and still belongs.',
    at: [three],
  },
  {
    id: 'part-time-timetable',
    title: 'Part-time timetables',
    summary:
      'Only in very exceptional circumstances, with a clear reason and a way back to full time. Never to manage behaviour.',
    at: [three],
  },
  {
    id: 'learning-needs',
    title: 'Learning needs assessment',
    summary:
      'Use the SEND graduated response to find needs that keep a pupil away, with the SENCO, the family and other agencies.',
    at: [
      { stage: 2, group: 'SEND' },
      {
        ...three,
        title: 'Learning needs assessment and review',
        adds: 'Review earlier findings, look for new needs, and apply for an education, health and care plan if it fits.',
      },
    ],
  },
  {
    id: 'therapies',
    title: 'Occupational therapy and speech and language therapy',
    summary: "Ask the children's therapy services for information and for help with a pupil's needs.",
    at: [{ stage: 2, group: 'SEND' }],
  },
  {
    id: 'educational-psychologist',
    title: 'Educational Psychologist team',
    summary: 'Ask the Educational Psychologist team for advice.',
    at: [{ stage: 2, group: 'SEND' }],
  },
];

import type { Background } from '../approach.ts';

const source = {
  title: 'Every School Day Matters, Southend Council, as the local press reported it',
  place: 'Report on stronger measures against persistent absence',
  edition: '2013: practice of that time',
} as const;

const framework =
  'Since 19 August 2024 a national framework sets when a penalty notice is considered: 10 unauthorised sessions within 10 school weeks. One more absence after a letter is not enough by itself.';

/** How one council worked on persistent absence in 2013: ideas to weigh, not rules to follow. */
export const southend: readonly Background[] = [
  {
    id: 'southend-panels',
    title: 'Attendance panels',
    points: [
      'Southend launched its campaign in the spring term of 2013. It began with prevention, and attendance rose.',
      'Then it held more attendance panels. Cases went to them faster where parents would not work with school and council.',
    ],
    changed: [
      'The national guidance now asks for support first. A team around the family, an attendance contract or a Targeting Support Meeting does this work today.',
    ],
    source,
    at: ['team-around', 'attendance-contract'],
  },
  {
    id: 'southend-officer',
    title: 'One person for patterns of absence',
    points: [
      'In Southend in 2013, one member of staff moved from early help to persistent absence alone, to see patterns sooner.',
      'With schools, that officer went through absence that was unexplained or unauthorised, with holidays in term time. The council also helped schools to write to parents.',
    ],
    changed: [
      'Every school now has a contact at its council for this, and schools watch patterns every week themselves.',
    ],
    source,
    at: ['absence-patterns', 'support-team'],
  },
  {
    id: 'southend-final-warning',
    title: 'Final warning letters',
    points: [
      'In Southend in 2013, parents got a final warning letter where unauthorised persistent absence did not improve. The next unauthorised absence then brought a penalty notice.',
      'Prosecution was the last resort. The council first tried to improve things with the parent, above all where needs were complex.',
    ],
    changed: [
      framework,
      'Where support fits, a notice to improve takes the place of a final warning: 3 to 6 school weeks, with support, and stated criteria.',
      'A parent can get no more than 2 penalty notices for the same child within 3 years.',
    ],
    source,
    at: ['notice-to-improve', 'penalty-notice', 'prosecution'],
  },
];

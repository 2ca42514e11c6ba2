import type { PlanTemplate } from '../councilSettings.ts';

type Step = PlanTemplate['steps'][number];

const weeks = 10;
const midWeek = 5;

const school = (week: number, what: string, type: Step['type']): Step => ({
  week,
  what,
  type,
  organisation: 'school',
});

/** Weeks in which somebody rings home, besides those of the meetings. */
const weeklyChecks = [2, 3, 4, 6, 7, 8, 9].map((week) =>
  school(week, `Look at attendance with the pupil and ring home, week ${week}`, 'family-contact'),
);

/** The reviews stand in the plan itself, by its weeks, and so not among the steps. */
export const shippedPlans: readonly PlanTemplate[] = [
  {
    id: 'apdr',
    title: 'Assess, plan, do, review',
    about:
      'One full cycle: 10 school weeks, with a review halfway. Find out what gets in the way, agree who does what by when, do it, and look at what helped. The next cycle starts from what this one has shown.',
    weeks,
    midWeek,
    steps: [
      school(0, 'Look at the pattern of absence: days, sessions and codes', 'assessment'),
      school(0, 'Ask the pupil what gets in the way', 'assessment'),
      school(0, 'Ask the family what gets in the way, and what would help', 'family-contact'),
      school(1, 'Agree the plan with the pupil and the family', 'family-contact'),
      school(4, 'Invite the family to the review halfway', 'family-contact'),
      school(9, 'Invite the family to the last review', 'family-contact'),
    ],
  },
  {
    id: 'fast-track',
    title: 'Fast Track to Attendance',
    about:
      'A plain example of the model that the council suggests: 10 school weeks with a review halfway. The handbook of the council is not public, and a school can use its own version. A meeting that was missed is offered once more.',
    weeks,
    midWeek,
    steps: [
      school(0, 'Check that the pupil is right for this, and that nothing else is under way', 'assessment'),
      school(0, 'Write to each parent with an invitation to a meeting', 'family-contact'),
      school(
        1,
        'Meet the family: agree what gets in the way, a target and what each side does',
        'attendance-panel',
      ),
      school(1, 'Offer an attendance contract', 'family-contact'),
      school(1, 'Say what to do on a day of illness, and what evidence helps', 'family-contact'),
      ...weeklyChecks.filter(({ week }) => week < midWeek),
      school(4, 'Invite each parent to the review halfway', 'family-contact'),
      ...weeklyChecks.filter(({ week }) => week > midWeek),
      school(9, 'Invite each parent to the last review', 'family-contact'),
    ],
  },
];

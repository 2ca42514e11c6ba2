import type { Approach, StageNumber } from './approach.ts';

/** The approaches of each stage as the document lists them. */
const documentOrder: Record<StageNumber, string> = {
  1: `family-relationships attendance-culture attendance-policy registers expectations attendance-champion data-analysis
    everybodys-business staff-training positive-reinforcement welfare-calls appointment-evidence early-identification
    school-avoidance whole-school-mental-health friendship send attendance-contract notice-to-improve penalty-notice`,
  2: `targeted-communication working-with-partners late-gates medical-evidence pastoral-support home-visits
    absence-patterns team-around attendance-contract friendship school-avoidance behaviour-support individual-rewards
    online-learning alternative-curriculum learning-needs therapies educational-psychologist support-team virtual-school
    family-support mental-health school-nursing notice-to-improve penalty-notice`,
  3: `medical-evidence working-with-partners learning-needs pupil-communication team-around attendance-contract
    part-time-timetable online-learning school-avoidance safeguarding-referral early-help mental-health school-nursing
    pupil-referral home-education missing-education alternative-provision sufficient-support notice-to-improve
    penalty-notice supervision-order prosecution parenting-orders`,
};

const places = new Map(
  Object.entries(documentOrder)
    .flatMap(([stage, ids]) => ids.split(/\s+/).map((id) => `${stage} ${id}`))
    .map((key, place) => [key, place] as const),
);

/** Where a row stands in the document; behind all others where it is not listed. */
export const placeInDocument = ({ stage, approachId }: Pick<Approach, 'stage' | 'approachId'>): number =>
  places.get(`${stage} ${approachId}`) ?? places.size;

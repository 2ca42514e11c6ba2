/**
 * How much each reason for a Targeting Support Meeting counts, in points. No council has published a formula: these are our proposal
 * for the council to change here. `most` caps a reason, so that one figure alone does not decide.
 */
export const meetingWeights = {
  /** For each percentage point of the pupils who are severely absent. */
  severe: { perPoint: 4, most: 40 },
  /** For each percentage point by which persistent absence, severe included, is above the schools it is compared with. */
  persistent: { perPoint: 1, most: 20 },
  /** For each percentage point by which attendance of the caseload fell in the last four weeks. */
  fall: { perPoint: 3, most: 15 },
  /** For each action that is overdue. */
  overdueAction: { each: 1, most: 10 },
  /** Somebody new leads on attendance, so many weeks from the day. */
  newLead: { points: 10, weeks: 13 },
  /** No register saved for so many school days, or none at all. */
  noUpload: { points: 10, schoolDays: 20 },
  /** For each month since the last meeting; without any meeting, the most. */
  sinceLast: { perMonth: 2, most: 24 },
  /** The school has asked for a meeting. */
  request: { points: 15 },
} as const;

import type { LegalStepName } from '../../legal/legalContent.ts';

/** Where a case stands on a day, each part with what it rests on. Dates are ISO. */
export type CaseState = {
  stage: {
    number: 1 | 2 | 3 /** In a sentence: 'Stage 2 because a plan is open.' */;
    why: string;
    chosen: boolean;
  };
  /** The plan that is open; the one that ends first where there are several. */
  plan?: {
    id: string;
    title: string;
    cycle: number;
    startsOn: string;
    midReviewOn: string;
    endsOn: string;
    /** The review that is due next, halfway or at the end, and whether its day has passed. */
    review: { which: 'mid' | 'last'; dueOn: string; overdue: boolean };
  };
  lead?: string;
  /** When the pupil was last seen, by the register or by a person. `schoolDays`: since then, up to today; absent without a calendar. */
  seen?: { on: string; by: 'register' | 'contact'; schoolDays?: number };
  /**
   * Of a pupil whom nobody has ever seen and who is not coming in: the first day of absence. `schoolDays`: from that day on, up to
   * today; absent without a calendar.
   */
  unseen?: { since: string; schoolDays?: number };
  /** The last day by which somebody should see a pupil who is not coming in; absent for one who is. */
  check?: { dueOn: string; overdue: boolean };
  /** What a severely absent pupil should have. */
  ticks: { plan: boolean; lead: boolean; review: boolean; seen: boolean };
  actions: { open: number; overdue: number; nextDueOn?: string };
  /** Legal steps that are under way. */
  legal: readonly LegalStepName[];
};

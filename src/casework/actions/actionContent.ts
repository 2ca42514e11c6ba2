import { z } from 'zod';
import { day, id, line, outcome, passage } from '../cases/fields.ts';

export const actionTypes = [
  'school-practice',
  'family-contact',
  'attendance-panel',
  'mentoring',
  'assessment',
  'referral',
  'plan-review',
  'code-fix',
  'legal-preparation',
  'council-advice',
  'training',
] as const;
export const actionStates = ['open', 'in-progress', 'done', 'not-possible', 'carried-over'] as const;
export const organisations = [
  'school',
  'council',
  'early-help',
  'health',
  'virtual-school',
  'other',
] as const;

/** Something that somebody agreed to do by a day. */
export const actionContent = z.object({
  /** Starts with a verb. */
  what: line,
  type: z.enum(actionTypes),
  owner: z.object({ name: line, organisation: z.enum(organisations) }),
  dueOn: day,
  state: z.enum(actionStates),
  doneOn: day.optional(),
  outcome: outcome.optional(),
  note: passage.optional(),
  /** The plan, legal step or meeting that it belongs to. */
  planId: id.optional(),
  legalId: id.optional(),
  meetingId: id.optional(),
  /** The action that it goes on from. */
  carriedFrom: id.optional(),
});
export type Action = z.infer<typeof actionContent>;

export const isOpen = ({ state }: Pick<Action, 'state'>): boolean =>
  state === 'open' || state === 'in-progress';

import { z } from 'zod';
import { day, id, line, passage } from '../cases/fields.ts';

export const timetableReasons = [
  'physical-health',
  'mental-health',
  'reintegration',
  'anxiety',
  'other',
] as const;

/**
 * A part-time timetable as the school reported it on the council's own system. It is mirrored here, so that its reviews and its
 * end are not forgotten; reporting it there is not replaced.
 */
export const timetableContent = z.object({
  reason: z.enum(timetableReasons),
  reasonDetail: passage.optional(),
  /** Hours in school a week. */
  hours: z.number().min(0).max(40),
  startsOn: day,
  /** Within 2 weeks of the start. */
  firstReviewOn: day,
  /** Within 6 weeks of the start. */
  endsOn: day,
  riskAssessedOn: day.optional(),
  parentAgreedOn: day.optional(),
  headAgreedOn: day.optional(),
  /** When it was reported on the council's system. */
  reportedOn: day.optional(),
  reviews: z
    .array(z.object({ id, on: day, by: line, hours: z.number().min(0).max(40), note: passage.optional() }))
    .max(40),
  endedOn: day.optional(),
});
export type Timetable = z.infer<typeof timetableContent>;

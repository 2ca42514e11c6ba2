import { z } from 'zod';
import { day, id, line, typed } from '../cases/fields.ts';

/** What somebody typed in for fields of a letter that the case does not fill, by the name of the field. */
export const filled = z.record(z.string().max(60), typed.min(1).max(500));

/**
 * A letter to one parent, filed among the council's papers. Its id follows from what it is, so that nobody makes the same twice:
 * see letterId.ts.
 */
export const letterContent = z.object({
  /** Of the council's letters: 'attendance-concern', 'notice-to-improve'. */
  typeId: id,
  parentId: id,
  /** The parent's name at the time. */
  to: line,
  title: line,
  /** The plan or the legal step that it is about. */
  aboutId: id.optional(),
  madeOn: day,
  /** 1; higher where a letter was made anew for a reason. */
  edition: z.number().int().min(1).max(99),
  replacesId: id.optional(),
  filled: filled.optional(),
  /** The file in the library; absent while it is being filed. */
  file: z.object({ id: z.string().min(1).max(200), name: line }).optional(),
  sent: z.object({ on: day, how: z.enum(['post', 'email', 'by-hand']) }).optional(),
});
export type Letter = z.infer<typeof letterContent>;

import { z } from 'zod';
import { day, passage } from '../cases/fields.ts';

/** A note about a pupil. It can be disclosed: facts, who said what, no guesses. */
export const noteContent = z.object({ on: day, text: passage.min(1, 'Write something') });
export type Note = z.infer<typeof noteContent>;

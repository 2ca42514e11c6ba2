import { z } from 'zod';

/** What somebody last did to a record. */
export const changed = z.object({ by: z.string(), at: z.string() });

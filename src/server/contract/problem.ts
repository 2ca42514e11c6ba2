import { z } from '@hono/zod-openapi';

/** What every refusal and failure looks like. `words` is for a person, `reference` finds it in the log. */
export const problemBody = z
  .object({ code: z.string(), words: z.string(), reference: z.string() })
  .openapi('Problem');

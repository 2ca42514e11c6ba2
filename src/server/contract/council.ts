import { z } from '@hono/zod-openapi';
import { councilParts } from '../../casework/council/councilSettings.ts';

const versioned = <T extends z.ZodType>(content: T) =>
  z.object({
    content,
    /** 0: as the product ships it. */
    version: z.number().int(),
    /** Whether it is as the product ships it. */
    shipped: z.boolean(),
    changed: z.object({ at: z.string(), by: z.string() }).optional(),
  });

/** What the council has set, by part. */
export const council = z
  .object({
    stages: versioned(councilParts.stages),
    checklists: versioned(councilParts.checklists),
    planTemplates: versioned(councilParts.planTemplates),
    letters: versioned(councilParts.letters),
    measures: versioned(councilParts.measures),
    retention: versioned(councilParts.retention),
  })
  .openapi('Council');

/** `content` is checked against the part in the path. Absent: back to what the product ships. */
export const councilChange = z
  .object({ version: z.number().int().min(0), content: z.unknown().optional() })
  .openapi('CouncilChange');

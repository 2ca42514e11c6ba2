import { z } from 'zod';
import { groupings, type SchoolFigures } from '../../attendance/school/schoolFigures.ts';

const group = z.object({
  pupils: z.number(),
  possible: z.number(),
  attended: z.number(),
  authorised: z.number(),
  unauthorised: z.number(),
  persistent: z.number(),
  severe: z.number(),
  fiveToFifteen: z.number(),
  bands: z.array(z.number()),
});

/** A school's figures as JSON. */
export const schoolFigures: z.ZodType<SchoolFigures> = z.object({
  all: group,
  groups: z.array(z.object({ by: z.enum(groupings), name: z.string(), figures: group })),
  halfTerms: z.array(
    z.object({
      name: z.string(),
      from: z.string(),
      to: z.string(),
      pupils: z.number(),
      possible: z.number(),
      attended: z.number(),
      persistent: z.number(),
      severe: z.number(),
    }),
  ),
  weeks: z.array(z.string()),
  openRuns: z.array(z.tuple([z.string(), z.string()])),
  outsideAge: z.number(),
});

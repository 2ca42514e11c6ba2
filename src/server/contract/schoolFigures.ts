import { z } from '@hono/zod-openapi';
import { groupings } from '../../attendance/school/schoolFigures.ts';

const whole = z.number().int();
/** A share in tenths of a per cent, with what it is a share of. */
const share = z.object({ count: whole, of: whole, tenths: whole });

/** The figures of all pupils or of a group. A group that is too small shows how many it has to have, and nothing else. */
const group = z.object({
  pupils: whole,
  attendance: z.string(),
  possible: whole,
  attended: whole,
  authorised: share,
  unauthorised: share,
  persistent: share,
  severe: share,
  fiveToFifteen: share,
  /** Pupils by five-point band of sessions missed, under 5% first; twenty of them. */
  bands: z.array(whole),
});

const comparison = z.object({
  name: z.string(),
  year: z.string(),
  phase: z.string().optional(),
  /** In per cent, as published: '93.1'. Absent where the source does not give it. */
  attendance: z.string().optional(),
  persistent: z.string().optional(),
  severe: z.string().optional(),
  source: z.string(),
  url: z.string().optional(),
  /** When it was published (ISO), where it comes with the product. */
  asOf: z.string().optional(),
  /** Final figures, or an estimate; absent where a council added them. */
  confidence: z.enum(['census', 'estimate']).optional(),
  /** Whether a council has added it, or it comes with the product. */
  own: z.boolean(),
  id: z.string(),
});

export const comparisons = z.array(comparison).openapi('Comparisons');
export const comparisonDraft = comparison
  .omit({ own: true, id: true, asOf: true, confidence: true })
  .openapi('ComparisonDraft');

export const schoolFigures = z
  .object({
    school: z.object({ id: z.string(), name: z.string(), phase: z.string() }),
    /** Absent where nothing has been imported. */
    register: z
      .object({
        fileName: z.string(),
        layout: z.string(),
        from: z.string(),
        to: z.string(),
        savedAt: z.string(),
        savedBy: z.string(),
        hasMarks: z.boolean(),
        /** The sum of possible sessions: what the attendance is a share of. */
        possible: whole,
        outsideAge: whole,
      })
      .optional(),
    all: group.optional(),
    groups: z.array(
      z.object({
        by: z.enum(groupings),
        name: z.string(),
        /** Absent where it was suppressed: fewer pupils than `smallest`, or one that could be worked out from the others. */
        figures: group.optional(),
      }),
    ),
    /** Groups with fewer pupils than this are not shown. */
    smallest: whole,
    halfTerms: z.array(
      z.object({
        name: z.string(),
        from: z.string(),
        to: z.string(),
        attendance: z.string(),
        persistent: share,
        severe: share,
      }),
    ),
    comparisons: z.array(comparison),
  })
  .openapi('SchoolFigures');

import { z } from '@hono/zod-openapi';
import { roles } from '../../access/person.ts';
import { bandReadings } from '../../attendance/band.ts';

export const schoolSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    phase: z.string(),
    /** Absent until a register has been saved. */
    register: z
      .object({
        fileName: z.string(),
        from: z.string(),
        to: z.string(),
        uploadedAt: z.string(),
        uploadedBy: z.string(),
        pupils: z.number().int(),
        persistent: z.number().int(),
        severe: z.number().int(),
        /** Absent where the register gives sums only. */
        thresholdMet: z.number().int().optional(),
        /** Sums over every pupil of the register: the school's own attendance. */
        possible: z.number().int(),
        attended: z.number().int(),
      })
      .optional(),
  })
  .openapi('School');

export const me = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    /** The schools whose pupils this person may see. */
    schools: z.array(schoolSummary),
    /** How the council reads persistent and severe absence. */
    bandReading: z.enum(bandReadings),
  })
  .openapi('Me');

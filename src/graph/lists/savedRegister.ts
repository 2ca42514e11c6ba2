import { z } from 'zod';
import { registerLayouts } from '../../attendance/registerReading.ts';
import type { RegisterCounts } from '../../casework/registerCounts.ts';
import type { SavedRegister } from '../../casework/school.ts';
import { defined } from './fieldReaders.ts';

const counted = {
  pupils: z.number(),
  severe: z.number(),
  persistent: z.number(),
  notPersistent: z.number(),
  noSessions: z.number(),
  thresholdMet: z.number().optional(),
  onCaseload: z.number(),
  outsideAge: z.number(),
  possible: z.number(),
  attended: z.number(),
};

export const registerCounts: z.ZodType<RegisterCounts> = z.object(counted).transform(defined);

/** The register that a school's figures rest on, as JSON. */
export const savedRegister: z.ZodType<SavedRegister> = z
  .object({
    ...counted,
    rows: z.number().optional(),
    importId: z.string(),
    fileId: z.string(),
    fileName: z.string(),
    checksum: z.string(),
    layout: z.enum(registerLayouts),
    hasMarks: z.boolean(),
    from: z.string(),
    to: z.string(),
    uploadedAt: z.string(),
    uploadedBy: z.string(),
  })
  .transform(defined);

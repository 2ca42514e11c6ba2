import { z } from '@hono/zod-openapi';

const rejection = z.object({
  line: z.number().int(),
  column: z.string(),
  value: z.string(),
  reason: z.string(),
});

/** What a file would do to the caseload. Nothing has been saved. */
export const registerCheck = z
  .object({
    fileName: z.string(),
    /** Of the bytes; sent back with the file when it is saved, so that what is saved is what was checked. */
    checksum: z.string(),
    /** These very bytes are what the caseload rests on already. */
    alreadySaved: z.boolean(),
    layout: z.string(),
    rowsIn: z.number().int(),
    rowsUsed: z.number().int(),
    /** The first 500 of each; the counts say how many there are in all. */
    rejections: z.array(rejection),
    rejectionsInAll: z.number().int(),
    warnings: z.array(rejection),
    warningsInAll: z.number().int(),
    from: z.string(),
    to: z.string(),
    pupils: z.number().int(),
    possible: z.number().int(),
    attended: z.number().int(),
    persistent: z.number().int(),
    severe: z.number().int(),
    thresholdMet: z.number().int(),
    /** The register that this one would replace. */
    before: z
      .object({
        to: z.string(),
        pupils: z.number().int(),
        persistent: z.number().int(),
        severe: z.number().int(),
      })
      .optional(),
    /** Pupils who would come on to the caseload and go off it. */
    joining: z.number().int(),
    leaving: z.number().int(),
  })
  .openapi('RegisterCheck');

export const savedRegister = z
  .object({ onCaseload: z.number().int(), to: z.string() })
  .openapi('SavedRegister');

/** Progress of a save, one JSON object a line; the last line holds `saved` or `problem`. */
export const saveProgress = z
  .object({
    done: z.number().int().optional(),
    total: z.number().int().optional(),
    saved: savedRegister.optional(),
    problem: z.object({ code: z.string(), words: z.string(), reference: z.string() }).optional(),
  })
  .openapi('SaveProgress');

export const keptRegister = z
  .object({ fileId: z.string(), name: z.string(), uploadedAt: z.string(), size: z.number().int() })
  .openapi('KeptRegister');

/** A register file as a form sends it. */
const uploadedFile = z
  .custom<File>((value) => value instanceof File, {
    error: ({ input }) => (input === undefined ? 'is missing' : 'must be a file'),
  })
  .openapi({ type: 'string', format: 'binary', description: 'The register: CSV or Excel' });

export const checkForm = z.object({ file: uploadedFile }).openapi('RegisterToCheck');

export const saveForm = z
  .object({
    file: uploadedFile,
    /** As the check gave it. */
    checksum: z.string().regex(/^[\da-f]{64}$/, { error: 'must be the checksum that the check gave' }),
  })
  .openapi('RegisterToSave');

import { z } from 'zod';
import { type ColumnMapping, columnMeanings } from '../../attendance/columnMapping.ts';

/** A mapping of columns as JSON. */
export const columnMapping: z.ZodType<ColumnMapping> = z.object({
  headingLine: z.number(),
  columns: z.partialRecord(z.enum(columnMeanings), z.number()),
});

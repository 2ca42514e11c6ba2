import { z } from '@hono/zod-openapi';
import { id, passage } from '../../casework/cases/fields.ts';
import { filled } from '../../casework/letters/letterContent.ts';

export const letterChoice = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  for: z.string(),
  /** Whether the Word file that it is made from is in the library. */
  hasTemplate: z.boolean(),
});

export const letterDraft = z
  .object({
    typeId: id,
    parentId: id,
    aboutId: id.optional(),
    /** Wanted where the same letter to the same parent was made before: why it is made anew. */
    reason: passage.optional(),
    /** What was typed in for fields that the case does not fill, by the name of the field. */
    fill: filled.optional(),
  })
  .openapi('LetterDraft');

/** What a letter would say, as paragraphs. */
export const letterPreview = z
  .object({
    title: z.string(),
    paragraphs: z.array(z.object({ style: z.enum(['heading', 'text', 'item']), text: z.string() })),
    /** Fields of the template that the case does not fill: in words. The letter shows a gap there. */
    missing: z.array(z.string()),
    /** Those of them that can be typed in: a day of a meeting, a telephone number. */
    gaps: z.array(z.object({ field: z.string(), what: z.string() })),
    /** The letter that was made before, where there is one. */
    before: z.object({ entryId: z.string(), madeOn: z.string(), sentOn: z.string().optional() }).optional(),
  })
  .openapi('LetterPreview');

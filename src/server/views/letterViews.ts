import type { z } from '@hono/zod-openapi';
import type { LetterPreview } from '../../casework/letters/previewLetter.ts';
import type { letterPreview } from '../contract/letters.ts';

export const letterPreviewView = ({
  title,
  paragraphs,
  missing,
  gaps,
  before,
}: LetterPreview): z.infer<typeof letterPreview> => ({
  title,
  paragraphs: [...paragraphs],
  missing: [...missing],
  gaps: [...gaps],
  before,
});

import { z } from '@hono/zod-openapi';
import { mostViews, savedView } from '../../casework/views/savedView.ts';

export const savedViews = z.object({ views: z.array(savedView).max(mostViews) }).openapi('SavedViews');

import { z } from '@hono/zod-openapi';
import { mostFavourites } from '../../questions/favourites.ts';

/** The approaches of the toolkit that a person keeps at hand, in their own order. */
export const favouriteApproaches = z
  .object({ approachIds: z.array(z.string().min(1).max(64)).max(mostFavourites) })
  .openapi('Favourites');

import { z } from '@hono/zod-openapi';

/** An id of ours in a path. */
export const idIn = <const Name extends string>(name: Name) =>
  z.object({ [name]: z.string().min(1).max(128) } as Record<Name, z.ZodString>);

import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

/** Serves the built page from `folder`, or says how to build it. */
export function servePage(folder: string): MiddlewareHandler {
  if (!existsSync(folder))
    return async (c) =>
      c.text('The page is not built yet. Run npm start, which builds what is missing.', 404);
  return serveStatic({
    root: folder,
    rewriteRequestPath: (requested) => requested.replace(/^.*?\/teams\//, '/'),
  });
}

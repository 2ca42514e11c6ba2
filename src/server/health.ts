import { z } from '@hono/zod-openapi';

const age = z.number().int().optional();

export const health = z
  .object({
    /** Only `ready` comes with 200. */
    status: z.enum(['starting', 'ready', 'closing']),
    version: z.string(),
    uptimeSeconds: z.number().int(),
    /** How long ago the copies of the lists were brought up to date, and the calendar was made to match them. */
    copies: z.object({ refreshedSecondsAgo: age, reconciledSecondsAgo: age }),
  })
  .openapi('Health');

export type Health = z.infer<typeof health>;

/** What the health of a server is told from; times are milliseconds since 1970. */
export type HealthFacts = {
  version: string;
  startedAt: number;
  closing: boolean;
  /** Absent until the stores are open. */
  jobs?: { refreshedAt(): number; reconciledAt(): number | undefined } | undefined;
};

export function healthOf({ version, startedAt, closing, jobs }: HealthFacts): Health {
  const secondsSince = (time: number) => Math.round((Date.now() - time) / 1000);
  const reconciledAt = jobs?.reconciledAt();
  return {
    status: closing ? 'closing' : jobs ? 'ready' : 'starting',
    version,
    uptimeSeconds: secondsSince(startedAt),
    copies: {
      ...(jobs && { refreshedSecondsAgo: secondsSince(jobs.refreshedAt()) }),
      ...(reconciledAt !== undefined && { reconciledSecondsAgo: secondsSince(reconciledAt) }),
    },
  };
}

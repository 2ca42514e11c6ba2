import type { z } from '@hono/zod-openapi';
import type { School } from '../../casework/school.ts';
import type { schoolSummary } from '../contract/people.ts';

/** A school as the people who work with it see it. */
export function schoolView({ id, name, phase, register }: School): z.infer<typeof schoolSummary> {
  if (register === undefined) return { id, name, phase };
  const { fileName, from, to, uploadedAt, uploadedBy, pupils, persistent, severe } = register;
  const { thresholdMet, possible, attended } = register;
  return {
    ...{ id, name, phase },
    register: {
      ...{ fileName, from, to, uploadedAt, uploadedBy, pupils, persistent, severe, possible, attended },
      ...(thresholdMet !== undefined && { thresholdMet }),
    },
  };
}

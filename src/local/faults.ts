import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** What can be made to go wrong with the next calls of Graph, for tests and for showing what the product does then. */
export const faultOrder = z.object({
  /** A part of the path below the version, '/lists/'. */
  match: z.string().default(''),
  method: z
    .string()
    .transform((text) => text.toUpperCase())
    .optional(),
  /** 'drop-before' cuts the connection before the call takes effect, 'drop-after' when it has. */
  fault: z.enum(['429', '503', 'slow', 'drop-before', 'drop-after']),
  /** How many calls it hits before it is used up. */
  times: z.union([z.number().int().min(1), z.literal('always')]).default(1),
  /** Seconds that 429 and 503 ask to wait; without it they do not say. */
  retryAfter: z.number().min(0).optional(),
  /** Seconds that 'slow' takes. */
  seconds: z.number().min(0).max(600).default(10),
  /** Which share of the matching calls it hits. */
  probability: z.number().min(0).max(1).default(1),
});

export type FaultOrder = z.input<typeof faultOrder>;
export type Fault = z.output<typeof faultOrder> & { id: string; hits: number };

export type Faults = {
  add(order: FaultOrder): Fault;
  all(): readonly Fault[];
  clear(): void;
  /** The fault that hits this call, if one does; it is used up by that. */
  hit(call: { method: string; path: string }): Fault | undefined;
};

export function createFaults(random: () => number = Math.random): Faults {
  let faults: Fault[] = [];
  return {
    add(order) {
      const fault = { ...faultOrder.parse(order), id: randomUUID(), hits: 0 };
      faults.push(fault);
      return fault;
    },
    all: () => faults,
    clear() {
      faults = [];
    },
    hit({ method, path }) {
      const fault = faults.find(
        (each) =>
          path.includes(each.match) &&
          (each.method === undefined || each.method === method) &&
          random() < each.probability,
      );
      if (!fault) return undefined;
      fault.hits += 1;
      if (fault.times !== 'always' && fault.hits >= fault.times)
        faults = faults.filter((each) => each !== fault);
      return fault;
    },
  };
}

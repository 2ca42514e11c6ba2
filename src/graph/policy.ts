/** How long and how often to try. Times in milliseconds. */
export type Policy = {
  tries: number;
  /** For all tries together, waits included. */
  overall: number;
  /** For one try. */
  each: number;
  statuses: ReadonlySet<number>;
  /** The wait before the second try; it doubles from there, with jitter. */
  firstWait: number;
};

/** A person is waiting, perhaps behind a card that Teams gives up on after 10 seconds. */
export const waiting: Policy = {
  tries: 2,
  overall: 8_000,
  each: 8_000,
  statuses: new Set([429, 503, 504]),
  firstWait: 400,
};

/** Nobody waits at a screen: patience as Microsoft asks for it. */
export const job: Policy = {
  tries: 6,
  overall: 600_000,
  each: 120_000,
  statuses: new Set([429, 502, 503, 504]),
  firstWait: 1_000,
};

/** The request was turned away before anything was done, so that any request may be repeated. */
const turnedAway = new Set([429, 503]);

/** Whether this status is worth another try, and the try does no harm. Undefined where no answer came. */
export function mayRepeat(status: number | undefined, policy: Policy, repeatable: boolean): boolean {
  if (status === undefined) return repeatable;
  return policy.statuses.has(status) && (repeatable || turnedAway.has(status));
}

export type Answer = { status: number; headers: Headers; body: unknown };

export type Outcome = {
  /** Undefined where no answer came. */
  answer: Answer | undefined;
  fault: unknown;
  repeatedBlindly: boolean;
};

/** A fault that another try cannot mend: no token, because the sign-in is set up wrongly. */
export class FinalFault extends Error {
  override readonly name = 'FinalFault';
}

/** The wait that the answer asks for, in milliseconds: Retry-After in seconds or as a date. */
export function retryAfter(value: string | null | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The wait before try number `next` (2 for the first repeat): doubled each time, half of it chance. */
export function backoff(policy: Policy, next: number): number {
  const full = policy.firstWait * 2 ** (next - 2);
  return full / 2 + Math.random() * (full / 2);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Makes the attempt as often as the policy allows. A status that says "not now" and a dropped connection
 * lead to another try, unless the wait would pass the deadline; where the attempt may have taken effect
 * unseen, only if it is `repeatable`. Never rejects: what became of it is for the caller to judge.
 */
export async function persist(
  attempt: (signal: AbortSignal) => Promise<Answer>,
  { policy, repeatable }: { policy: Policy; repeatable: boolean },
): Promise<Outcome> {
  const started = performance.now();
  let repeatedBlindly = false;
  for (let tried = 1; ; tried += 1) {
    const left = policy.overall - (performance.now() - started);
    const outcome: Outcome = { answer: undefined, fault: undefined, repeatedBlindly };
    const signal = AbortSignal.timeout(Math.ceil(Math.max(1, Math.min(left, policy.each))));
    try {
      outcome.answer = await attempt(signal);
    } catch (error) {
      outcome.fault = error;
    }
    const status = outcome.answer?.status;
    const again = !(outcome.fault instanceof FinalFault) && mayRepeat(status, policy, repeatable);
    if (!again || tried >= policy.tries) return outcome;
    const asked = retryAfter(outcome.answer?.headers.get('retry-after'), Date.now());
    const wait = asked ?? backoff(policy, tried + 1);
    if (performance.now() - started + wait >= policy.overall) return outcome;
    repeatedBlindly ||= status === undefined || !turnedAway.has(status);
    await later(wait);
  }
}

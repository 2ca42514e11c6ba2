/** Inside botbuilder's connector: the pipeline that its requests go through. It gets no more releases, so its inside stands still. */
type WithPipeline = { client?: { pipeline?: { removePolicy(policy: { name: string }): unknown[] } } };

/**
 * Takes botbuilder's own second tries away from a connector. Left to itself it sends up to four times after an answer of 500 or one
 * that did not come, and a reminder could arrive twice; and after a 429 it would send again beside the pace.
 * @throws Error where botbuilder has changed, so that nobody finds out from people who are written to twice
 */
export function withoutRetries<T extends object>(connector: T): T {
  const removed = (connector as WithPipeline).client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
  if (removed?.length !== 1) throw new Error('The connector of botbuilder has no retry policy to take away');
  return connector;
}

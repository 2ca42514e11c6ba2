import { setMaxListeners } from 'node:events';
import pThrottle from 'p-throttle';
import { realClock } from '../../../src/meetings/messages/pace.ts';
import { mostInASecond, virtualClock } from '../../meetings/messages/virtualClock.ts';
import { people, type Run, reminderRun, reminders, type Sent } from './reminderRun.ts';

/** What Teams takes of an app. */
const perSecond = 50;
const ideal = reminders.length / perSecond;

/** The most that one conversation got in a second. */
function mostForOne(sent: readonly Sent[]): number {
  const byChat = new Map<string, number[]>();
  for (const { to, at } of sent) byChat.set(to, [...(byChat.get(to) ?? []), at]);
  return Math.max(...[...byChat.values()].map(mostInASecond));
}

function said(name: string, { sent, milliseconds }: Run): string {
  const seconds = milliseconds / 1000;
  const most = mostInASecond(sent.map(({ at }) => at));
  return `${name}: ${seconds.toFixed(1)} s, ${(seconds / ideal).toFixed(2)} x the ideal; at most ${most} in a second, ${mostForOne(sent)} in one conversation`;
}

/** The same messages through p-throttle in its strict mode, which knows of one limit: it keeps no list, and takes each message once. */
async function peerRun(): Promise<Run> {
  const sent: Sent[] = [];
  const send = pThrottle({ limit: perSecond, interval: 1000, strict: true })((to: string) => {
    sent.push({ to, at: performance.now() });
  });
  const from = performance.now();
  // As a list of people would be worked through: somebody's two messages follow each other.
  const inOrder = [...reminders].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  await Promise.all(inOrder.map(({ personId }) => send(personId)));
  return { sent, milliseconds: performance.now() - from };
}

async function onVirtualTime(servers: number): Promise<Run> {
  const clock = virtualClock();
  return reminderRun({ servers, clock, through: (work) => clock.run(work) });
}

/** A reminder run for 2,000 people beside p-throttle: at most 50 a second of the app and one of each conversation. */
export async function remindersBench(): Promise<string[]> {
  setMaxListeners(0);
  const [real, peer] = await Promise.all([
    reminderRun({ servers: 2, clock: realClock, through: (work) => work }),
    peerRun(),
  ]);
  const lines = [
    `${people} people, ${reminders.length} messages (some hold two places); ideal ${ideal.toFixed(0)} s at ${perSecond} a second; aim at most ${perSecond} a second, 1 in one conversation`,
    said('ours, 2 servers (the default), real time', real),
    said('p-throttle, strict, in one process, real time', peer),
    `  ours takes ${(real.milliseconds / peer.milliseconds).toFixed(2)} x as long: a tenth of the limit is left for answers to people`,
  ];
  for (const servers of [1, 2, 3]) {
    lines.push(said(`ours, SERVERS=${servers}, virtual time`, await onVirtualTime(servers)));
  }
  lines.push(
    '  lists answer in 120 ms and Teams in 90 ms here; who shares a list with more servers than SERVERS says is stopped by Teams (429), and waits',
  );
  return lines;
}

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runStorm, type StormResult, type StormSize } from './runStorm.ts';

/** `npm run storm`: how many attempts, people, dates and kills can be said; without it, what is promised. */
const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '10000' },
    people: { type: 'string', default: '2000' },
    dates: { type: 'string', default: '40' },
    kills: { type: 'string', default: '20' },
    failing: { type: 'string', default: '0.2' },
    'at-once': { type: 'string', default: '32' },
  },
});

const size: StormSize = {
  attempts: Number(values.attempts),
  people: Number(values.people),
  occurrences: Number(values.dates),
  kills: Number(values.kills),
  failing: Number(values.failing),
  atOnce: Number(values['at-once']),
};

const share = (times: readonly number[], part: number) =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);

function linesOf(result: StormResult): string[] {
  const ends = [...result.ends].sort(([, a], [, b]) => b - a).map(([end, times]) => `${end} ${times}`);
  const count = (name: string, found: readonly string[]) =>
    `${name}: ${found.length}${found.length > 0 ? ` (${found.slice(0, 5).join('; ')})` : ''}`;
  return [
    `${size.attempts} attempts of ${size.people} people on ${size.occurrences} dates in ${result.seconds.toFixed(0)} s: ${ends.join(', ')}`,
    `Graph: ${result.graphCalls} requests, ${result.faultsHit} made to fail; ${size.kills} servers killed`,
    `An attempt, with its presses: median ${share(result.times, 0.5)} ms, 99% within ${share(result.times, 0.99)} ms`,
    `In the end ${result.places} places; ${result.versions} versions of dates looked at`,
    count('Overbooked', result.overbooked),
    count('Double', result.double),
    count('Lost', result.lost),
    count('Not as people were told', result.wrong),
    count('Calendar and lists differ', result.differences),
  ];
}

const script = fileURLToPath(new URL('stormServer.js', import.meta.url));
const result = await runStorm(size, { script, say: (line) => void process.stderr.write(`${line}\n`) });
process.stdout.write(`${linesOf(result).join('\n')}\n`);
const { overbooked, double, lost, wrong, differences } = result;
// Where nothing was looked at nothing is found: each date has a version at least, and somebody got a place.
const isShown = result.versions >= size.occurrences && result.places > 0;
const isFaultless = [overbooked, double, lost, wrong, differences].every(({ length }) => length === 0);
process.exitCode = isShown && isFaultless ? 0 : 1;

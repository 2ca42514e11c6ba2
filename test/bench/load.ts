import { Agent, request } from 'node:http';

export type Load = { url: URL; body: string; requests: number; atOnce: number };
export type Measure = { perSecond: number; p99: number };

function post({ url, body }: Load, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.once('end', () =>
          (response.statusCode ?? 500) < 300
            ? resolve()
            : reject(new Error(`${url.href}: ${response.statusCode}`)),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Sends the same request many times, so many at once, and says how many a second and how slow the slowest hundredth was (ms). */
export async function measure(load: Load): Promise<Measure> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.atOnce });
  const times: number[] = [];
  let left = load.requests;
  const worker = async () => {
    while (left-- > 0) {
      const started = performance.now();
      await post(load, agent);
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: load.atOnce }, worker));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

export type Spread = { min: number; median: number; max: number };

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { min: at(0), median: at(sorted.length >> 1), max: at(sorted.length - 1) };
}

export const show = ({ min, median, max }: Spread, digits = 2) =>
  `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;

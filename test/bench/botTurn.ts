import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../e2e/support/product.ts';
import { type Measure, measure, show, spread } from './load.ts';

const rounds = 7;
const requests = 1500;

/** Takes what a bot sends and does nothing with it, so that only the turn itself is measured. */
async function openSink(): Promise<{ url: string; close(): void }> {
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.once('end', () => response.setHeader('content-type', 'application/json').end('{"id":"1"}'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

async function startEcho(): Promise<{ url: URL; child: ChildProcess }> {
  const child = spawn(process.execPath, ['dist/server/benchEchoBot.js'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('the echo bot has no output');
  const [port] = await once(child.stdout, 'data');
  return { url: new URL(`http://127.0.0.1:${String(port).trim()}/api/messages`), child };
}

const activity = (serviceUrl: string) =>
  JSON.stringify({
    type: 'message',
    id: 'bench',
    channelId: 'msteams',
    serviceUrl,
    text: 'Which code for a dentist appointment?',
    from: { id: '29:bench', name: 'Bench', aadObjectId: '00000000-0000-4000-8000-00000000bbbb' },
    recipient: { id: '28:bot', name: 'Attendance' },
    conversation: { id: 'bench', conversationType: 'personal', tenantId: 'bench' },
    channelData: { tenant: { id: 'bench' } },
  });

/** A codes answer over HTTP beside a bare echo bot's turn: the aim is at most 1.25 times its cost. */
export async function botTurn(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-bench-'));
  const [sink, echo, product] = await Promise.all([
    openSink(),
    startEcho(),
    startProduct(dataDir, { LOG_LEVEL: 'silent' }),
  ]);
  const body = activity(sink.url);
  const ours = new URL('/api/messages', product.origin);
  const of = (url: URL, atOnce: number) => measure({ url, body, requests, atOnce });
  const lines: string[] = [];
  try {
    for (const atOnce of [1, 32]) {
      await of(ours, atOnce);
      await of(echo.url, atOnce);
      const pairs: { us: Measure; peer: Measure }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        pairs.push({ us: await of(ours, atOnce), peer: await of(echo.url, atOnce) });
      }
      const cost = spread(pairs.map(({ us, peer }) => peer.perSecond / us.perSecond));
      const slowest = spread(pairs.map(({ us, peer }) => us.p99 / peer.p99));
      lines.push(
        `${atOnce} at once: cost ${show(cost)} x an echo turn, p99 ${show(slowest)} x; aim 1.25`,
        `  ours ${show(spread(pairs.map(({ us }) => us.perSecond)), 0)} turns a second, echo ${show(spread(pairs.map(({ peer }) => peer.perSecond)), 0)}`,
      );
    }
  } finally {
    sink.close();
    echo.child.kill();
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return lines;
}

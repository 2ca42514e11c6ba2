import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export type Product = {
  origin: string;
  /** From the start of the process to the first healthy answer, in milliseconds. */
  startedIn: number;
  /** Everything it has printed. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const isHealthy = (origin: string) =>
  fetch(`${origin}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

/** Starts the whole product as `npm start` does, from what has been built. */
export async function startProduct(dataDir: string, env: Record<string, string> = {}): Promise<Product> {
  const port = env.PORT ?? String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, CI: 'true', NODE_ENV: 'development', DATA_DIR: dataDir, ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const gone = once(child, 'exit');
  while (!(await isHealthy(origin))) {
    if (child.exitCode !== null) throw new Error(`npm start ended (${child.exitCode}):\n${output}`);
    if (performance.now() - started > 100_000) throw new Error(`not healthy after 100 seconds:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    startedIn: performance.now() - started,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null) child.kill(signal);
      await gone;
    },
  };
}

/** A token for the API as one of the people of the local tenant. */
export async function tokenOf(origin: string, person: string): Promise<string> {
  const response = await fetch(`${origin}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}

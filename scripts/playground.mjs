import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './prepare.mjs';

// Microsoft's Agents Playground against our bot. Its licence is for evaluation only, so it is fetched when it
// is asked for and is no dependency of ours.
const playground = '@microsoft/m365agentsplayground@0.2.28';
const port = process.env.PORT ?? '3978';
const origin = `http://127.0.0.1:${port}`;

const isUp = () =>
  fetch(`${origin}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

let server;
if (!(await isUp())) {
  server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  });
  server.once('exit', (status) => process.exit(status ?? 1));
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 250));
}

// It ends itself where it finds no way to open a browser, so it is told not to try there.
const canOpen =
  process.env.CI !== 'true' &&
  (process.platform !== 'linux' ||
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open'))));
const playing = spawn(
  'npx',
  [
    ...['--yes', '--package', playground, 'agentsplayground'],
    ...['--app-endpoint', `${origin}/api/messages`, '--channel-id', 'msteams', '--disable-telemetry'],
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: canOpen ? process.env : { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
  },
);
playing.once('exit', (status) => {
  server?.removeAllListeners('exit');
  server?.kill('SIGTERM');
  process.exitCode = status ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => playing.kill(signal));

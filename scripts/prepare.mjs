import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each built part is made from. A part is stale when the bytes of its sources have changed. */
const parts = {
  server: {
    config: 'vite.server.config.ts',
    sources: [
      'src',
      'bot',
      'test/bench',
      'test/storm',
      'test/e2e/support',
      'manifest.json',
      'vite.server.config.ts',
    ],
  },
  tab: { config: 'vite.config.ts', sources: ['tabs', 'src', 'vite.config.ts'] },
  'stand-in': {
    config: 'vite.standIn.config.ts',
    sources: ['src/local/page', 'src/local/channel', 'vite.standIn.config.ts'],
  },
};

function run(command, args, extra = {}) {
  // Everything a tool says goes to standard error: the commands' own output must stay clean.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...extra });
  if (error) throw error;
  if (status !== 0) {
    process.stderr.write(`\n${[command, ...args].join(' ')} failed (${status}).\n`);
    process.exit(status ?? 1);
  }
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .flatMap((entry) => filesUnder(join(path, entry.name)))
    .sort();
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json', 'tsconfig.json'].flatMap(filesUnder)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const readIf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Installs the dependencies that package-lock.json names, unless exactly these are there already. */
export function install() {
  const stamp = join(root, 'node_modules/.installed-lock');
  const lock = join(root, 'package-lock.json');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (readIf(stamp) === wanted) return;
  // npm leaves this file when it has finished; newer than the lock, it means that somebody installed by hand.
  const byHand = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(byHand) || statSync(byHand).mtimeMs < statSync(lock).mtimeMs) {
    process.stderr.write('Installing dependencies (once; about a minute) ...\n');
    // The tools that build are development dependencies, which NODE_ENV=production would leave out.
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    run('npm', args, { shell: process.platform === 'win32' });
  }
  writeFileSync(stamp, wanted);
}

/** Builds the named parts that are stale. */
export function build(names = Object.keys(parts)) {
  for (const name of names) {
    const { config, sources } = parts[name];
    const out = join(root, 'dist', name);
    const stamp = join(out, '.built-from');
    const wanted = fingerprint(sources);
    if (readIf(stamp) === wanted) continue;
    process.stderr.write(`Building the ${name} ...\n`);
    rmSync(out, { recursive: true, force: true });
    // Whoever starts it, for development or for tests: what is built is what people get.
    const env = { ...process.env, NODE_ENV: 'production' };
    const args = ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'];
    run(process.execPath, args, { env });
    writeFileSync(stamp, wanted);
  }
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();

const node = process.execPath;
const work = mkdtempSync(join(tmpdir(), 'graduated-response-test-'));
let passed = 0;
let failed = 0;

function step(name, args) {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit' });
  process.stdout.write(
    `== ${name}: ${status === 0 ? 'ok' : 'failed'} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return status === 0;
}

/** A check that is one test: it passes or it fails. */
function check(name, args) {
  if (step(name, args)) passed += 1;
  else failed += 1;
}

function vitest(project) {
  const report = join(work, `${project}.json`);
  const ok = step(`${project} tests`, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    // A skipped test is a test that nobody ran; a run that fails outside its tests fails all the same.
    failed += numFailedTests + numPendingTests + (ok || numFailedTests > 0 ? 0 : 1);
  } catch {
    failed += 1;
  }
}

check('types', ['node_modules/typescript/bin/tsc']);
check('lint and style', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']);
check('unused code', ['node_modules/knip/bin/knip.js', '--no-progress']);
vitest('unit');
build();
vitest('e2e');

rmSync(work, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

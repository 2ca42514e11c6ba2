import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readEnvFile } from '../../src/server/envFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder’s .env file is read, and need not be there', () => {
  writeFileSync(join(folder, '.env'), '# ours\nPORT=4001\nTEAM_MAILBOX="a@example.gov.uk"\n');
  expect(readEnvFile(folder)).toEqual({ PORT: '4001', TEAM_MAILBOX: 'a@example.gov.uk' });
  rmSync(join(folder, '.env'));
  expect(readEnvFile(folder)).toEqual({});
});

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleRegisters } from '../../../src/local/registers/exampleRegisters.ts';
import { registerRoutes } from '../../../src/local/registers/registerRoutes.ts';
import { writeRegisters } from '../../../src/local/registers/writeRegisters.ts';
import { localSchools } from '../../../src/local/schools.ts';
import { temporaryFolder } from '../tenantClient.ts';

test('the files are written once, listed and handed out', async () => {
  const folder = path.join(temporaryFolder(), 'registers');
  writeRegisters(folder);
  const app = registerRoutes(folder);
  const list = (await (await app.request('/registers')).json()) as {
    registers: { name: string; schoolName: string }[];
  };
  expect(list.registers).toHaveLength(6);
  const names = localSchools.map(({ name }) => name);
  for (const { name, schoolName } of list.registers) {
    expect(names).toContain(schoolName);
    const response = await app.request(`/registers/${name}`);
    const written = exampleRegisters.find((each) => each.name === name)?.text();
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(written ?? ''))).toBe(true);
  }
  const own = path.join(folder, list.registers[0]?.name ?? '');
  fs.writeFileSync(own, 'changed by hand');
  writeRegisters(folder);
  expect(fs.readFileSync(own, 'utf8')).toBe('changed by hand');
});

test.each(['nothing.csv', '..%2Fserver.json', '%2Fetc%2Fpasswd'])('%s is not handed out', async (name) => {
  const folder = path.join(temporaryFolder(), 'registers');
  writeRegisters(folder);
  const response = await registerRoutes(folder).request(`/registers/${name}`);
  expect(response.status).toBe(404);
});

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleRegisters } from '../../../src/local/registers/exampleRegisters.ts';
import { registerRoutes } from '../../../src/local/registers/registerRoutes.ts';
import { writeRegisters } from '../../../src/local/registers/writeRegisters.ts';
import { localSchools } from '../../../src/local/schools.ts';
import { temporaryFolder } from '../tenantClient.ts';

const types: Record<string, RegExp> = {
  '.csv': /^text\/csv/,
  '.txt': /^text\/plain/,
  '.xls': /excel/,
  '.xlsx': /spreadsheetml/,
  '.xml': /xml/,
  '.pdf': /pdf/,
};

test('the files are written once, listed and handed out', async () => {
  const folder = path.join(temporaryFolder(), 'registers');
  await writeRegisters(folder);
  const app = registerRoutes(folder);
  const list = (await (await app.request('/registers')).json()) as {
    registers: { name: string; schoolName: string; kind: string; description: string }[];
  };
  expect(list.registers).toHaveLength(exampleRegisters.length);
  expect(new Set(list.registers.map(({ schoolName }) => schoolName))).toEqual(
    new Set(localSchools.map(({ name }) => name)),
  );
  for (const { name, kind, description } of list.registers) {
    expect(kind).toMatch(/^[A-Z]\w+/);
    expect(description).toMatch(/^[A-Z].*\. 2 September 2026 to \d+ (October|November) 2026\.$/);
    const response = await app.request(`/registers/${name}`);
    expect(response.headers.get('content-type')).toMatch(types[path.extname(name)] ?? /^$/);
    const written = await exampleRegisters.find((each) => each.name === name)?.bytes();
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(written ?? ''))).toBe(true);
  }
  const own = path.join(folder, list.registers[0]?.name ?? '');
  fs.writeFileSync(own, 'changed by hand');
  await writeRegisters(folder);
  expect(fs.readFileSync(own, 'utf8')).toBe('changed by hand');
});

test.each(['nothing.csv', '..%2Fserver.json', '%2Fetc%2Fpasswd'])('%s is not handed out', async (name) => {
  const folder = path.join(temporaryFolder(), 'registers');
  await writeRegisters(folder);
  const response = await registerRoutes(folder).request(`/registers/${name}`);
  expect(response.status).toBe(404);
});

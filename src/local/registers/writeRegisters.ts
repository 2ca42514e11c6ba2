import fs from 'node:fs';
import path from 'node:path';
import { exampleRegisters } from './exampleRegisters.ts';

/** Puts the example registers into the folder where they are not there yet. */
export async function writeRegisters(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of exampleRegisters) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) continue;
    fs.writeFileSync(`${file}.draft`, await bytes());
    fs.renameSync(`${file}.draft`, file);
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { exampleRegisters } from './exampleRegisters.ts';

/** Puts the example registers into the folder where they are not there yet. */
export function writeRegisters(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, text } of exampleRegisters) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) continue;
    fs.writeFileSync(`${file}.draft`, text());
    fs.renameSync(`${file}.draft`, file);
  }
}

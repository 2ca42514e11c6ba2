import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './prepare.mjs';

/** Runs one of our commands: `node scripts/run.mjs analyse FILE...` */
const [name] = process.argv.splice(2, 1);
install();
build(['server']);
await import(pathToFileURL(join(root, 'dist/server', `${name}.js`)).href);

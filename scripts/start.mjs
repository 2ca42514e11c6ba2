import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './prepare.mjs';

// In production this is the server alone, with the council's own settings; elsewhere the whole product with a
// local tenant, so that a fresh clone needs no account anywhere.
const production = process.env.NODE_ENV === 'production';
install();
build(production ? ['server', 'tab'] : undefined);
await import(pathToFileURL(join(root, 'dist/server', production ? 'main.js' : 'local.js')).href);

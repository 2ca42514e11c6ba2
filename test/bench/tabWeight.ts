import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const gzipped = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length;

/** What index.html makes a browser load before the first page shows: its scripts, preloads and styles. */
function firstLoad(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/tab\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  return [...new Set(files)].reduce((sum, file) => sum + gzipped(readFileSync(join(folder, file))), 0);
}

/** The smallest app of the same parts: React, Fluent's provider, a button, a text, and teams-js started. */
async function smallestApp(): Promise<number> {
  const entry = 'virtual:smallest';
  const source = `
    import { createElement as h } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Button, FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
    import { app } from '@microsoft/teams-js';
    void app.initialize().then(() => app.notifySuccess());
    createRoot(document.body).render(h(FluentProvider, { theme: teamsLightTheme }, h(Text, null, 'Hello'), h(Button, null, 'Go')));`;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'smallest',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  if (!('output' in result)) throw new Error('the smallest app was not built');
  return result.output.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipped(part.code) : 0), 0);
}

/** The tab's first load beside the smallest app of the same libraries: the aim is at most 1.5 times its bytes. */
export async function tabWeight(): Promise<string[]> {
  const ours = firstLoad('dist/tab');
  const peer = await smallestApp();
  const chunks = readdirSync('dist/tab/assets').filter((file) => file.endsWith('.js'));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    `first load ${(ours / peer).toFixed(2)} x the smallest app; aim 1.50`,
    `  ours ${kB(ours)}, smallest ${kB(peer)} (gzip), in ${chunks.length} chunks in all`,
  ];
}

import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const commands = readdirSync('src/cli', { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => [entry.name.replace(/\.ts$/, ''), `src/cli/${entry.name}`] as const);

// The server and the commands as plain modules for Node; packages stay in node_modules.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'src/server/main.ts',
        local: 'src/local/main.ts',
        bench: 'test/bench/bench.ts',
        benchRegisters: 'test/bench/registers/child.ts',
        storm: 'test/storm/storm.ts',
        stormServer: 'test/storm/stormServer.ts',
        benchEchoBot: 'test/bench/echoBot.ts',
        ...Object.fromEntries(commands),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page that stands in for the Teams client: src/local/page/ -> dist/stand-in, served below /local/teams/. */
export default defineConfig({
  root: 'src/local/page',
  base: '/local/teams/',
  plugins: [react()],
  build: {
    outDir: '../../../dist/stand-in',
    emptyOutDir: true,
    target: ['es2022', 'safari16'],
    // One page on one's own machine: Fluent, the card renderer and React in one file are fine.
    chunkSizeWarningLimit: 1_500,
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3978',
      '/local': 'http://127.0.0.1:3978',
      '/tab': 'http://127.0.0.1:3978',
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The tab: tabs/ -> dist/tab, served by the server below /tab/. */
export default defineConfig({
  root: 'tabs',
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    // Teams on the desktop and the web are evergreen; on iOS the web view follows the system.
    target: ['es2022', 'safari16'],
    // The manifest says which chunks a page loads: the size of the first load is measured from it.
    manifest: true,
    // Every browser we build for preloads modules itself, and a content security policy forbids inline scripts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/api': 'http://127.0.0.1:3978', '/local': 'http://127.0.0.1:3978' },
  },
});

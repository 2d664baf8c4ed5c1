import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The interface over invented data, for looking at it in a browser. Never part of the product:
// its own output folder keeps it out of the window.
export default defineConfig({
  plugins: [svelte()],
  server: { port: 5174, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: ['safari17.5', 'chrome123'],
    outDir: 'dist-mock',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'mock.html' },
  },
});

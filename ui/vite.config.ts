import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  // Components run in the tests as they do in the window, not as on a server.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    target: ['safari17.5', 'chrome123'],
    // No data: address, so that the strict content policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/mock/test-setup.ts'],
    // By itself it leaves one core to whoever works beside it.
    maxWorkers: '100%',
    // No test measures time: on a busy machine one that draws many screens takes longer than 5 s.
    testTimeout: 60_000,
  },
});

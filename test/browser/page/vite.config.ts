import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the product's room client, and for the benchmark a page with mediasoup and nothing else. */
export default defineConfig({
  root: here('.'),
  base: './',
  resolve: {
    alias: {
      '#contracts': here('../../../libs/contracts/index.ts'),
      'room-client': here('../../../apps/web/src/features/sessions/room/media/index.ts'),
    },
  },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: [here('index.html'), here('bare.html')] },
  },
});

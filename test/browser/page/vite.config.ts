import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  resolve: { alias: { '#contracts': here('../../../libs/contracts/index.ts') } },
  build: { target: 'es2022', emptyOutDir: true, modulePreload: { polyfill: false } },
});

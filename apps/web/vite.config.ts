import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: {
      '#contracts': here('../../libs/contracts/index.ts'),
      '#api-client': here('../../libs/api-client/index.ts'),
      '~': here('./src'),
    },
  },
  server: {
    proxy: {
      '/api': {
        target: loadEnv(mode, here('.'), 'OPENZONE_').OPENZONE_API ?? 'http://127.0.0.1:3000',
        ws: true,
        changeOrigin: false,
      },
    },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The words of everything behind the login come together; pages of the public site fetch their own.
          groups: [
            {
              name: (id) => `words-${/locales\/([\w-]+)\//.exec(id)?.[1]}`,
              test: /src\/locales\/[\w-]+\/(?!common|errors|public|booking|identity|mails)/,
            },
          ],
        },
      },
    },
  },
}));

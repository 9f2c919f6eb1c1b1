import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { toolEnvironment } from '#stack/build';
import { inRoot, inState } from '#stack/paths';
import { mustRun } from '#stack/run';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Bundles a page of the tests or benchmarks (a folder with index.html and vite.config.ts); answers where it went. */
export async function buildPage(folder: string): Promise<string> {
  const outDir = inState('test', 'pages', folder.replaceAll('/', '-'));
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', inRoot(folder), '--outDir', outDir, '--logLevel', 'warn'];
  await mustRun(`The page ${folder}`, process.execPath, args, { env: toolEnvironment() });
  return outDir;
}

/** Serves the files of a folder on a free port of this machine. */
export async function servePage(folder: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://page').pathname;
    const file = path.join(folder, name === '/' ? 'index.html' : name);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no address');
  return {
    url: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

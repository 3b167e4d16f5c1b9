/** A server on loopback for the pages and scripts of one test. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Site {
  readonly origin: string;
  close(): void;
}

/** Serves `files` by their paths ('/page.html'); 404 for all others. */
export async function serve(files: ReadonlyMap<string, Served>): Promise<Site> {
  const server: Server = createServer(({ url }, response) => {
    const file = files.get(url ?? '');
    response.writeHead(file ? 200 : 404, { 'Content-Type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

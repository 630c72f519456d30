// A shop that was built into a folder, as a web server shows it to buyers.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** Files of a folder by their addresses; a folder is answered with its page. */
export class Shop {
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async open(folder: string): Promise<Shop> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://shop.example");
      const path = join(folder, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
      if (!existsSync(path)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" });
      response.end(readFileSync(path));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    return new Shop(server, `http://127.0.0.1:${String(port)}`);
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

// The programs of the house, started for one story and ended by their own id.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const START = 30_000;

/** A built program: where `cargo xtask test` says, or in the ordinary output. */
function program(variable: "DHOW" | "DHOW_HUB", name: string): string {
  const target = process.env.CARGO_TARGET_DIR ?? resolve(import.meta.dirname, "../../../target");
  const path = process.env[variable] ?? join(target, "debug", name);
  if (!existsSync(path)) throw new Error(`${path} is not built: run \`cargo xtask test browser\``);
  return path;
}

/** Where a story keeps everything, its keys included. */
function keptIn(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, XDG_DATA_HOME: join(folder, "data"), LANG: "C.UTF-8" };
}

/** Run `dhow` to its end and read its JSON. */
export function dhow(folder: string, words: readonly string[]): unknown {
  const done = spawnSync(program("DHOW", "dhow"), [...words, "--json"], { env: keptIn(folder), encoding: "utf8" });
  if (done.status !== 0) throw new Error(`dhow ${words.join(" ")}: ${done.stdout}${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** A server that is ended when the story is. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  /** The desk on a workspace; its address carries the token. */
  static desk(folder: string, workspace: string): Promise<Server> {
    return Server.start(folder, program("DHOW", "dhow"), ["--workspace", workspace, "serve", "--port", "0"]);
  }

  /** A hub with its own database. */
  static hub(folder: string, port = 0): Promise<Server> {
    const words = ["serve", "--db", join(folder, "hub.sqlite"), "--listen", `127.0.0.1:${port}`];
    return Server.start(folder, program("DHOW_HUB", "dhow-hub"), words);
  }

  private static async start(folder: string, path: string, words: readonly string[]): Promise<Server> {
    const child = spawn(path, words, { env: keptIn(folder), stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    const address = await firstAddress(child).catch((error: unknown) => {
      child.kill("SIGKILL");
      throw new Error(`${path} ${words.join(" ")}: ${String(error)}\n${said.join("")}`);
    });
    return new Server(child, address);
  }

  /** End it and wait until it is gone. */
  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, "exit");
    this.child.kill("SIGTERM");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 5_000);
    await gone;
    clearTimeout(late);
  }
}

/** The first address on its standard output. */
async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("no output");
  const lines = createInterface({ input: child.stdout });
  return new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error(`no address within ${START / 1000} s`)), START);
    lines.on("line", (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      found(address);
    });
    child.once("exit", (code) => {
      clearTimeout(late);
      failed(new Error(`ended with ${String(code)}`));
    });
  });
}

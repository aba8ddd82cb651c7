import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { testEnvironment } from './test-app.js';

/** Compiled by the build, as it runs in a shop. */
const PROGRAM = resolve(__dirname, '../dist/main.js');

interface Ended {
  code: number | null;
  output: string;
}

/** One API process of its own, so that tests can have several on one database and kill them. */
export class ApiProcess {
  private said = '';
  private readonly ended: Promise<Ended>;
  url = '';

  private constructor(private readonly child: ChildProcess) {
    const hear = (chunk: Buffer) => void (this.said += chunk.toString());
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    this.ended = new Promise((done) =>
      child.once('close', (code) => done({ code, output: this.said.slice() })),
    );
  }

  /** Starts one, on a free port where it serves the API, and waits until it is ready. */
  static async start(databaseUrl: string, changed: Record<string, string> = {}): Promise<ApiProcess> {
    const process = ApiProcess.spawn(testEnvironment(databaseUrl, changed));
    process.url = await process.whenReady();
    return process;
  }

  /** Runs the program with exactly this environment until it ends by itself. */
  static run(environment: Record<string, string>): Promise<Ended> {
    return ApiProcess.spawn(environment).ended;
  }

  /** Everything it has written to its standard output and error. */
  get output(): string {
    return this.said;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Dies at once, in the middle of whatever it does. */
  kill(): Promise<Ended> {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  /** Ends in order. */
  stop(): Promise<Ended> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  private static spawn(environment: Record<string, string>): ApiProcess {
    return new ApiProcess(
      spawn(process.execPath, [PROGRAM], {
        // Its standard input closes with the test, and it ends with that: no test leaves a process behind.
        env: { PATH: process.env['PATH'], EXIT_WITH_PARENT: '1', ...environment },
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
    );
  }

  private whenReady(): Promise<string> {
    return new Promise((found, failed) => {
      this.child.stdout!.on('data', () => {
        const [isReady, address = ''] = / ready(?: at (http:\S+))?\n/.exec(this.said) ?? [];
        if (isReady) found(address.replace('[::1]', '127.0.0.1'));
      });
      void this.ended.then(({ code }) => failed(new Error(`The API ended with ${code}: ${this.said}`)));
    });
  }
}

// @ts-check
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './changed-room.mjs';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** To run all tests of a room twice, and count, may take long on a busy machine. */
const MOST_MS = 3_600_000;
/** Modules that were read anew are not forgotten. */
const MOST_BYTES = 1_500_000_000;

/** A process that holds the tests of a room; another one takes its place when it must. */
export class Worker {
  cpu = 0;
  isWarm = false;
  #bundle;
  #child;
  constructor(bundle) {
    this.#bundle = bundle;
    this.#child = this.#start();
  }
  #start() {
    return fork(WORKER, [this.#bundle], { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  }
  restart() {
    this.end();
    this.#child = this.#start();
    this.isWarm = false;
  }
  /** @returns {Promise<any>} its answer; `null` when there is none in time, or when it ended: then it is another process */
  ask(question, patienceMs = MOST_MS) {
    const child = this.#child;
    return new Promise((resolve) => {
      const over = (/** @type {any} */ answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === null) this.restart();
        if (answer?.rss > MOST_BYTES) this.restart();
        this.cpu += answer?.cpu ?? patienceMs / 1000;
        resolve(answer);
      };
      const timer = setTimeout(over, patienceMs, null);
      child.once('message', over);
      child.once('exit', () => over(null));
      child.send(question);
    });
  }
  end() {
    this.#child.removeAllListeners();
    this.#child.kill('SIGKILL');
  }
}

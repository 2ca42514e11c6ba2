import { Recent } from './recent.ts';

const remembered = 1000;

/** What buttons have already done. Pressed twice, be it at the same time, a button does its work once. */
export class Presses {
  readonly #done = new Recent<Promise<unknown>>(remembered);

  /** Does the work of a press, or waits for what the same press is doing already. After a failure it can be pressed again. */
  once(press: readonly string[], work: () => Promise<void>): Promise<void> {
    const key = JSON.stringify(press);
    const doing = this.#done.get(key);
    if (doing) return doing.then(() => undefined);
    const started = work();
    this.#done.set(key, started);
    started.catch(() => this.#done.delete(key));
    return started;
  }
}

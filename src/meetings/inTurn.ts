import { waitAtMost } from './waitAtMost.ts';

const longestWait = 2000;
const lines = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Lets those who change the same thing on this server go one after another, so that they do not fall over
 * each other's versions. Only a courtesy: what keeps the thing whole is its version, so nobody waits for
 * more than two seconds behind someone whose answer does not come.
 */
export async function inTurn<T>(owner: object, key: string, work: () => Promise<T>): Promise<T> {
  const line = lines.get(owner) ?? new Map<string, Promise<unknown>>();
  lines.set(owner, line);
  const ahead = line.get(key);
  const mine = ahead ? waitAtMost(longestWait, ahead).then(work) : work();
  line.set(key, mine);
  try {
    return await mine;
  } finally {
    if (line.get(key) === mine) line.delete(key);
  }
}

import { Problem } from '../problems/problem.ts';

/** What the promise gives if it does so in time. @throws Problem microsoft_busy */
export async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not there after ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    throw new Problem('microsoft_busy', undefined, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

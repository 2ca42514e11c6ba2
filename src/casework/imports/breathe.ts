/** Lets everything else that waits have its turn. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

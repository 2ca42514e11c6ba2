/** Lets everything else that waits have its turn, and stops here where the reading was cancelled. */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

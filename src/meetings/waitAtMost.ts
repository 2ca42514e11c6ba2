/** Waits for something to settle, but not for longer than this. Never rejects. */
export async function waitAtMost(milliseconds: number, awaited: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((enough) => {
    timer = setTimeout(enough, milliseconds);
  });
  await Promise.race([awaited.catch(() => undefined), patience]);
  clearTimeout(timer);
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Frame, Page } from 'playwright-core';

type Dropped = { name: string; base64: string };

function tabFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/tab/'));
  if (!frame) throw new Error('The tab is not there');
  return frame;
}

/** Drops files from disk on the place for them on the registers page, as a mouse does. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const frame = tabFrame(page);
  const files = paths.map(
    (path): Dropped => ({ name: basename(path), base64: readFileSync(path).toString('base64') }),
  );
  const transfer = await frame.evaluateHandle((all: Dropped[]) => {
    const dropped = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dropped.items.add(new File([bytes], name));
    }
    return dropped;
  }, files);
  const zone = frame.locator('input[type=file]').locator('..');
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from './browser.ts';
import { TeamsClient } from './client.ts';
import { type Product, startProduct } from './product.ts';

type Asked = {
  /** Who talks with the bot. */
  as: string;
  /** Of the folder for the product's data. */
  folder: string;
  height: number;
};

/** A product for the tests of a file, and for each of them a page in which somebody chats with its bot, without faults at its end. */
export function chatEachTest({ as, folder, height }: Asked) {
  const dataDir = mkdtempSync(join(tmpdir(), `graduated-response-${folder}-`));
  let product: Product;
  let browser: Browser;
  let watched: WatchedPage;
  let client: TeamsClient;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(dataDir), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    watched = await openPage(browser, { width: 1280, height });
    client = new TeamsClient(watched.page, product.origin);
    await client.openAs(as);
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });

  return {
    get origin() {
      return product.origin;
    },
    get browser() {
      return browser;
    },
    get watched() {
      return watched;
    },
    get client() {
      return client;
    },
    /** Stops the product and starts it again at the same address, with what it had kept. */
    async restart() {
      await product.stop();
      product = await startProduct(dataDir, { PORT: new URL(product.origin).port });
    },
  };
}

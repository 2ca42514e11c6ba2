import type { Browser } from 'playwright-core';
import { openPage } from './browser.ts';
import { TeamsClient } from './client.ts';
import { personNamed } from './figuresSchool.ts';
import { tokenOf } from './product.ts';

type Place = { browser: Browser; origin: string };
type Look = { theme?: string; width?: number; height?: number };

/** Opens a page of the tab as somebody, in the stand-in for the Teams client. */
export async function openTab(
  { browser, origin }: Place,
  { name, subPage }: { name: string; subPage: string },
  { theme = 'default', width = 1280, height = 900 }: Look = {},
) {
  const watched = await openPage(browser, { width, height });
  const client = new TeamsClient(watched.page, origin);
  const query = new URLSearchParams({ person: personNamed(name).id, theme, context: 'personal', subPage });
  await watched.page.goto(`${origin}/local/teams/?${query}`);
  await client.tab.getByRole('heading', { level: 1 }).waitFor();
  return { ...watched, tab: client.tab };
}

type Call = { path: string; method?: string; body?: object };

/** Calls the API as somebody, and gives the answer's body. Rejects where it is refused. */
export async function callAs<T>(
  { origin }: Pick<Place, 'origin'>,
  name: string,
  { path, method = 'GET', body }: Call,
): Promise<T> {
  const token = await tokenOf(origin, personNamed(name).id);
  const response = await fetch(`${origin}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

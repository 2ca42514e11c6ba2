import type { Locator, Page } from 'playwright-core';

/** Milliseconds without a change of the table after which it counts as done. */
const quiet = 300;

/**
 * Does something to a control as a person would, and says after how many milliseconds the last change of the table's rows was
 * committed.
 */
async function timed(control: Locator, value?: string): Promise<number> {
  return await control.evaluate(
    async (element, { value, quiet }) => {
      const table = document.querySelector('table');
      if (!table) throw new Error('There is no table');
      let last = 0;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(table, { childList: true, subtree: true, characterData: true, attributes: true });
      const start = performance.now();
      if (value === undefined) (element as HTMLElement).click();
      else {
        // React listens for what a person does: the value is set behind its back.
        const prototype = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(element, value);
        const name = element instanceof HTMLSelectElement ? 'change' : 'input';
        element.dispatchEvent(new Event(name, { bubbles: true }));
      }
      const isOver = (now: number) => (last === 0 ? now - start > 5_000 : now - last > quiet);
      while (!isOver(performance.now())) await new Promise((resolve) => setTimeout(resolve, 20));
      observer.disconnect();
      if (last === 0) throw new Error('The table did not change');
      return last - start;
    },
    { value, quiet },
  );
}

const sorted = ['Pupil', 'Year', 'Attendance', 'National threshold', 'Stage', 'Last seen'];

/** Sorts by several columns, each way, filters and searches: milliseconds from input to committed rows, by name. */
export async function filterAndSort(page: Page): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const name of sorted) {
    const heading = page.getByRole('columnheader', { name }).getByRole('button');
    times.set(`sort by ${name}`, await timed(heading));
    times.set(`sort by ${name}, the other way`, await timed(heading));
  }
  const band = page.getByLabel('Absence', { exact: true });
  const options = band.locator('option');
  const labels = ['Severely absent', 'Persistently absent', 'All'];
  for (const label of labels) {
    const value = await options.filter({ hasText: label }).first().getAttribute('value');
    times.set(`filter: ${label}`, await timed(band, value ?? ''));
  }
  const search = page.getByLabel('Search by name');
  for (const text of ['o', 'ow', 'owa', ''])
    times.set(`search: ${text || 'cleared'}`, await timed(search, text));
  return times;
}

export type Scrolled = {
  frames: number;
  /** Milliseconds of each task that took more than 50. */
  longTasks: number[];
};

/** Scrolls the page from top to bottom, a window for every frame. */
export async function scrollThrough(page: Page): Promise<Scrolled> {
  return await page.evaluate(async () => {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    });
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.observe({ type: 'longtask' });
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let frames = 0;
    let before = -1;
    while (scrollY !== before) {
      before = scrollY;
      scrollBy(0, innerHeight);
      await nextFrame();
      frames += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    const last = document.querySelector('table tbody tr[data-index]:nth-last-child(-n + 2)');
    if (Number(last instanceof HTMLElement ? last.dataset.index : 0) < 19_000)
      throw new Error('The end of the list was not reached');
    return { frames, longTasks };
  });
}

import type { Page } from 'playwright-core';

/** Prints a page as a person would, onto the paper that the page itself asks for. */
export const printed = (page: Page): Promise<Buffer> =>
  page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false });

export type Paper = { pages: number; width: number; height: number };

/** How many pages a PDF from Chromium has, and their size in points. */
export function paperOf(pdf: Buffer): Paper {
  const text = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(text) ?? [];
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
}

import type { FrameLocator } from 'playwright-core';
import { localPeople } from '../../../src/local/people.ts';

/** The address of a page of the tab in the stand-in for the Teams client. */
export function addressOf(origin: string, subPage: string, theme = 'default'): string {
  const person = localPeople.find(({ name }) => name === 'Harpreet Sandhu')?.id ?? '';
  return `${origin}/local/teams/?${new URLSearchParams({ person, theme, context: 'personal', subPage })}`;
}

/** Presses the answers to the flow's questions, one after the other. */
export async function answer(tab: FrameLocator, answers: readonly string[]): Promise<void> {
  for (const name of answers) await tab.getByRole('button', { name, exact: true }).click();
}

/** Types into fields by their labels and asks for the result. */
export async function workOut(tab: FrameLocator, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(typed))
    await tab.getByRole('textbox', { name, exact: true }).fill(value);
  await tab.getByRole('button', { name: 'Work it out' }).click();
}

import type { KeyboardEvent, ReactNode } from 'react';
import { codeForKey } from './codeKeys.ts';

/** Moves the focus from code to code with the arrow keys; Tab goes through everything as ever. */
function move(event: KeyboardEvent<HTMLElement>) {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('summary')];
  const from = lines.indexOf(event.target as HTMLElement);
  const to = codeForKey(event.key, from, lines.length);
  if (to === undefined) return;
  event.preventDefault();
  lines[to]?.focus();
}

/** Codes in groups, one after the other for the arrow keys. */
export function CodeList({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are for the codes inside, which are controls.
    <div onKeyDown={move}>{children}</div>
  );
}

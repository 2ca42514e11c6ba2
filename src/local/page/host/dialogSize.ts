import type { DialogSize } from './hostCalls.ts';

const widths = { small: 400, medium: 600, large: 900 };
const heights = { small: 300, medium: 450, large: 675 };

/** The size of a dialog's content in pixels, as a length that never leaves the window. */
export function dialogStyle({ width, height }: { width: DialogSize; height: DialogSize }) {
  const wide = typeof width === 'number' ? width : widths[width];
  const high = typeof height === 'number' ? height : heights[height];
  return { width: `min(${wide}px, 100vw - 16px)`, height: `min(${high + 56}px, 100dvh - 16px)` };
}

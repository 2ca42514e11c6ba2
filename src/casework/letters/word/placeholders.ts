/** The name of a field as people write it in Word: capitals and spaces do not matter. */
export const fieldName = (written: string): string => written.trim().replace(/\s+/g, ' ').toLowerCase();

/** The field that is all that a paragraph holds. */
export function fieldIn(text: string): string | undefined {
  const [, written] = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(text) ?? [];
  return written === undefined ? undefined : fieldName(written);
}

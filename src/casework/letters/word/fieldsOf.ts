import { fieldName } from './placeholders.ts';

/** The fields that stand in a Word file, by their names in small letters, each once. */
export async function fieldsOf(bytes: Uint8Array): Promise<string[]> {
  const { patchDetector } = await import('docx');
  return [...new Set((await patchDetector({ data: bytes })).map(fieldName))];
}

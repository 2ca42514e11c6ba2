import { forThisVisit } from '../remembered.ts';
import type { GuidanceFields } from './guidanceForm.ts';

const names = ['question', 'alsoAsked', 'text', 'codes', 'reviewOn'] as const;
const key = (id: string) => `guidance.${id}`;

/** What an officer had written before the page was reloaded, over what would stand there otherwise. */
export function readDraft(id: string, fields: GuidanceFields): GuidanceFields {
  try {
    const kept: unknown = JSON.parse(forThisVisit.read(key(id)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return fields;
    const texts = Object.entries(kept).filter(
      ([name, value]) => names.some((one) => one === name) && typeof value === 'string',
    );
    return { ...fields, ...Object.fromEntries(texts) };
  } catch {
    return fields;
  }
}

export function keepDraft(id: string, fields: GuidanceFields | undefined): void {
  forThisVisit.write(key(id), fields && JSON.stringify(fields));
}

import type { z } from 'zod';
import { type ContentOf, type EntryKind, entryKinds } from './entry.ts';
import { type Fault, refuseFaults } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** What zod says of itself begins like this; the words of our own schemas do not. */
const generic = /^(Invalid|Too |Unrecognized|Expected)/;

function wordsOf({ message, code }: Issue): string {
  if (code === 'invalid_type' && message.endsWith('received undefined')) return 'Fill this in.';
  if (code === 'invalid_value') return 'Choose one of the choices.';
  return generic.test(message) ? 'This is not as expected.' : message.replace(/\.?$/, '.');
}

/** As the schema of its kind has it. @throws Problem bad_request, a line for each field */
export function checkedContent<K extends EntryKind>(kind: K, content: unknown): ContentOf<K> {
  const read = entryKinds[kind].content.safeParse(content);
  if (!read.success)
    refuseFaults(
      read.error.issues.map((issue): Fault => ({ field: issue.path.join('.'), words: wordsOf(issue) })),
    );
  // As it comes back from a list: what is undefined is not there.
  return JSON.parse(JSON.stringify(read.data)) as ContentOf<K>;
}

import type { z } from 'zod';

/** What is wrong with a field, for the person who filled it in. What a schema says itself is kept. */
export function issueWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'Give a number' : 'Fill this in';
    case 'invalid_value':
    case 'invalid_union':
      return 'Choose one';
    case 'too_small':
      return issue.origin === 'number' ? `Give a number from ${issue.minimum}` : issue.message;
    case 'too_big':
      return issue.origin === 'number' ? `Give a number up to ${issue.maximum}` : issue.message;
    default:
      return issue.message;
  }
}

import { exampleLetters } from './examples/exampleLetters.ts';
import { isField } from './fields/letterFields.ts';
import { fieldName } from './word/placeholders.ts';

/** What a template's fields are worth a look for. */
export type TemplateFields = {
  /** Fields that our example of the same letter has and this file does not: a date of a period, a warning. */
  missing: readonly string[];
  /** Fields that there are not: a letter would have a gap there. */
  unknown: readonly string[];
};

const anyField = /\{\{([^{}]+)\}\}/g;

function fieldsOfExample(typeId: string): Set<string> {
  const example = exampleLetters.find(({ id }) => id === typeId);
  const written = JSON.stringify(example ?? '').matchAll(anyField);
  return new Set([...written].map(([, field = '']) => fieldName(field)));
}

export function templateFields(typeId: string, fields: readonly string[]): TemplateFields {
  const there = new Set(fields);
  return {
    missing: [...fieldsOfExample(typeId)].filter((field) => !there.has(field)),
    unknown: fields.filter((field) => !isField(field)),
  };
}

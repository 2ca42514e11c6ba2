import type { LetterFacts } from '../letterFacts.ts';
import { fieldName } from '../word/placeholders.ts';
import { legalFields } from './legalFields.ts';
import type { LetterField, LetterFields } from './letterField.ts';
import { peopleFields } from './peopleFields.ts';
import { planFields } from './planFields.ts';
import { registerFields } from './registerFields.ts';
import { supportFields } from './supportFields.ts';
import { typedFields } from './typedFields.ts';

/** Every field that a letter may have, by its name: the one closed table. */
export const letterFields: LetterFields = {
  ...peopleFields,
  ...registerFields,
  ...supportFields,
  ...planFields,
  ...legalFields,
  ...typedFields,
};

export const isField = (name: string): boolean => Object.hasOwn(letterFields, fieldName(name));

/** The field of this name, however it is written; undefined for one that there is not. */
export function fieldNamed(name: string): LetterField | undefined {
  const plain = fieldName(name);
  return Object.hasOwn(letterFields, plain) ? letterFields[plain] : undefined;
}

/** What the case has for a field, without empty lines; nothing where it has nothing. */
export function linesFor({ lines }: LetterField, facts: LetterFacts): readonly string[] {
  return (lines?.(facts) ?? []).flatMap((line) =>
    line === undefined || line.trim() === '' ? [] : [line.trim()],
  );
}

import type { ComparisonDraft } from '../calendarTypes.ts';

/** What stands in the fields, as text. */
export type ComparisonFields = Record<
  'name' | 'year' | 'phase' | 'attendance' | 'persistent' | 'severe' | 'source' | 'url',
  string
>;

export const emptyFields: ComparisonFields = {
  name: '',
  year: '',
  phase: '',
  attendance: '',
  persistent: '',
  severe: '',
  source: '',
  url: '',
};

/** The draft that the fields make: what is empty is left out, and a per cent sign is not part of a number. */
export function draftOfFields(fields: ComparisonFields): ComparisonDraft {
  const filled = Object.entries(fields).flatMap(([field, value]): [string, string][] => {
    const text =
      field === 'attendance' || field === 'persistent' || field === 'severe' ? value.replace('%', '') : value;
    return text.trim() === '' ? [] : [[field, text.trim()]];
  });
  return { name: '', year: '', source: '', ...Object.fromEntries(filled) };
}

import type { CouncilSettings } from '../../../../src/casework/council/councilSettings.ts';
import type { PartKit } from '../partKit.ts';

type NumberPart = 'measures' | 'retention';
export type NumberField<K extends string> = {
  key: K;
  label: string;
  /** What it is for, and what the law has to say to it. */
  hint: string;
  /** 'school days', '%'. */
  unit: string;
};

type Numbers = Readonly<Record<string, number>>;

/** The kit of a part that is numbers only. */
export function numberKit<P extends NumberPart>(
  part: P,
  fields: readonly NumberField<keyof CouncilSettings[P] & string>[],
): PartKit<P, Record<string, string>> {
  const labelOf = (path: string) => fields.find(({ key }) => key === path)?.label ?? path;
  return {
    part,
    fieldsOf: (content) =>
      Object.fromEntries(Object.entries(content as Numbers).map(([key, value]) => [key, String(value)])),
    contentOf: (typed) =>
      Object.fromEntries(
        Object.entries(typed).map(([key, text]) => [key, text.trim() === '' ? undefined : Number(text)]),
      ),
    recordOf: (content) => content as Numbers,
    contentOfRecord: (record) => record as CouncilSettings[P],
    nameOf: labelOf,
    textOf: (path, value) => `${value} ${fields.find(({ key }) => key === path)?.unit ?? ''}`.trim(),
    labelOf,
  };
}

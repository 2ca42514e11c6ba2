/** What a field needs to be part of a form. */
export type Bound<T> = {
  /** Of the element that takes the focus. */
  id: string;
  label: string;
  value: T;
  onChange(value: T): void;
  /** What is wrong with it, in words. */
  fault?: string | undefined;
};

/** What every kind of field may be told besides. */
export type FieldWords = { hint?: string | undefined; required?: boolean | undefined };

/** Of Fluent's own field around the control. */
export const fieldProps = ({
  label,
  fault,
  hint,
  required,
}: FieldWords & Pick<Bound<never>, 'label' | 'fault'>) => ({
  label,
  ...(hint ? { hint } : {}),
  ...(required ? { required } : {}),
  ...(fault ? { validationMessage: fault } : {}),
});

/** One of a closed set of values, and how it is called. */
export type Option<T extends string = string> = { value: T; label: string };

/** The options that a table of names gives, in its order. */
export const optionsOf = <T extends string>(names: Readonly<Record<T, string>>): Option<T>[] =>
  Object.entries<string>(names).map(([value, label]) => ({ value: value as T, label }));

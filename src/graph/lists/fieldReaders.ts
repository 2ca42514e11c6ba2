import { z } from 'zod';

/** SharePoint leaves an empty column out of an answer, so that absent, null and '' are one and the same. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value || undefined);

export const filledText = z.string().min(1);

export const count = z.number().int().nonnegative();

export const yesNo = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** A note column that holds JSON of this shape; `empty` stands in for an empty column. */
export function json<T>(shape: z.ZodType<T>, empty?: T): z.ZodType<T, string | null | undefined> {
  return z
    .string()
    .nullish()
    .transform((value, context): unknown => {
      if (!value) return empty;
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(empty === undefined ? shape : shape.default(empty as never)) as z.ZodType<
    T,
    string | null | undefined
  >;
}

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The same record, with the properties left out that are undefined. */
export function defined<T extends object>(
  record: T,
): Omit<T, OptionalKeys<T>> & { [K in OptionalKeys<T>]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a period that a person gave, beside the field that it is wrong in. Nothing where it is right. */
export function periodFault(from: string, to: string): { from?: string; to?: string } {
  const faults: { from?: string; to?: string } = {};
  if (!isDate.test(from)) faults.from = 'Give the first day';
  if (!isDate.test(to)) faults.to = 'Give the last day';
  else if (isDate.test(from) && to < from) faults.to = 'The last day is before the first';
  return faults;
}

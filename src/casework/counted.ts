/** '1 pupil', '4 pupils'; 'N still stands' has its own word for many. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The first so many UTF-16 units of a name. A character of two is never cut in half: half of one cannot be sent. */
export const shortened = (name: string, longest: number) =>
  name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** Names of classes as an element takes them; what is missing is left out. */
export const classList = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');

const pages =
  /^(week|ask|questions|toolkit|codes|law|caseload|schools|pupils|registers|meetings|tsm|newsletters|term-dates|reports|council|audit|retention)(\/[A-Za-z0-9_~.-]{1,100}){0,3}$/;

/**
 * The path that a deep link asks for, '/meetings/o-12', from the sub-page id that Teams hands over.
 * Undefined for anything that is not one of our pages: a link can be written by anyone.
 */
export function pathOfSubPage(subPageId: string | undefined): string | undefined {
  if (!subPageId) return undefined;
  const path = subPageId.replace(/^\/+|\/+$/g, '');
  return pages.test(path) && !path.includes('..') ? `/${path}` : undefined;
}

import type { Parent } from '../profiles/profileContent.ts';

type Named = Pick<Parent, 'id' | 'name'>;

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|rev)\.? /;

/** A name as two schools may both have written it: without title, marks above letters, case and signs. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(titles, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

/**
 * Who a notice is to, so that notices at two schools to one parent for one child are counted together: the child by their UPN, the
 * parent by their name. Of two parents with one name each is themselves, in the order of the profile. A parent who is not named
 * any more, or a pupil without a UPN, is known to the one school alone.
 */
export function noticeHolder(
  pupil: { id: string; upn: string },
  parentId: string,
  parents: readonly Named[],
): string {
  const child = pupil.upn === '' ? pupil.id : pupil.upn;
  const name = plainName(parents.find(({ id }) => id === parentId)?.name ?? '');
  if (name === '') return JSON.stringify([pupil.id, parentId]);
  const namesakes = parents.filter((parent) => plainName(parent.name) === name);
  return JSON.stringify([child, name, namesakes.findIndex(({ id }) => id === parentId)]);
}

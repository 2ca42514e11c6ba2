import type { CaseFile } from '../../../../app/apiTypes.ts';

/** Moves on with every change of a case: what the server works out of its entries is asked for again then. */
export const fingerprintOf = ({ entries }: Pick<CaseFile, 'entries'>): string =>
  entries.map(({ id, version, removed }) => `${id} ${version} ${removed ? 1 : 0}`).join(' ');

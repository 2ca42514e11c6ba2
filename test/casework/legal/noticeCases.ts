import { shippedSettings } from '../../../src/casework/council/shipped/shippedSettings.ts';
import type { LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import { type CaseFixture, caseFixture, officer, ofSouth, put, school } from '../cases/caseFixture.ts';
import { penaltyNotice, profile } from '../cases/contents.ts';

export const improvement: LegalStepOf<'notice-to-improve'> = {
  step: 'notice-to-improve',
  parentIds: ['p1'],
  issuedOn: '2026-10-19',
  // Six school weeks: 12 and 19 October, then after half term 2, 9, 16 and 23 November.
  startsOn: '2026-10-12',
  weeks: 6,
  endsOn: '2026-11-27',
  mostUnauthorised: 10,
};

/** A mother of the same name at both schools, for one child (the registers have the same UPN), with a notice to improve each. */
export async function withCases(): Promise<CaseFixture> {
  const ports = await caseFixture();
  ports.set({ checklists: shippedSettings.checklists });
  const inBoth = [
    [ports.north, school],
    [ports.south, ofSouth('school')],
  ] as const;
  for (const [pupilId, person] of inBoth) {
    await put(ports, { kind: 'profile', id: pupilId, content: profile }, { person, pupilId });
    const late = { ...improvement, issuedOn: '2026-10-12' };
    await put(ports, { kind: 'legal', id: `improve-${pupilId}`, content: late }, { person, pupilId });
  }
  return ports;
}

export const issuedOn = (date: string) => ({ ...penaltyNotice, requestedOn: '2026-11-02', issuedOn: date });
export const north = (ports: CaseFixture) => ({ person: officer, pupilId: ports.north });
export const south = (ports: CaseFixture) => ({ person: officer, pupilId: ports.south });

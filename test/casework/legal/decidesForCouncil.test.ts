import { describe, expect, test } from 'vitest';
import { decidesForCouncil } from '../../../src/casework/legal/decidesForCouncil.ts';
import type { LegalStep } from '../../../src/casework/legal/legalContent.ts';
import { improvement, notice } from './steps.ts';

const contract: LegalStep = { step: 'contract', parentIds: ['mother'], offeredOn: '2026-11-02' };
const order: LegalStep = { step: 'supervision-order', consideredOn: '2026-11-02' };
const parenting: LegalStep = { step: 'parenting-order', parentId: 'mother', madeOn: '2026-11-02' };
const prosecution: LegalStep = {
  step: 'prosecution',
  parentId: 'mother',
  offence: '444-1',
  absentFrom: '2026-05-04',
  absentTo: '2026-06-26',
  referredOn: '2026-07-06',
};
const request = notice();
const issued = notice({ issuedOn: '2026-11-18' });
const nothing = undefined;

describe('who decides', () => {
  test.each<[string, LegalStep | undefined, LegalStep | undefined, boolean]>([
    ['a school offers a contract', nothing, contract, false],
    ['a school writes down that it was agreed', contract, { ...contract, agreedOn: '2026-11-09' }, false],
    ['a school sends a notice to improve', nothing, improvement(), false],
    ['a school takes a notice to improve out', improvement(), nothing, false],
    ['a school asks for a penalty notice', nothing, request, false],
    ['a school corrects what it asked for', request, { ...request, sessions: 12 }, false],
    ['a school takes its request back', request, nothing, false],
    ['the council issues it', request, issued, true],
    ['the council issues one that nobody asked for', nothing, issued, true],
    ['the council declines it', request, notice({ declined: { on: '2026-11-18', reason: 'x' } }), true],
    ['the council puts one down from elsewhere', nothing, notice({ elsewhere: { reason: 'x' } }), true],
    ['a payment', issued, { ...issued, paid: { on: '2026-11-20', amount: 80 } }, true],
    ['what an issued notice is about', issued, { ...issued, sessions: 12 }, true],
    ['an issued notice back to a request', issued, request, true],
    ['an issued notice taken out', issued, nothing, true],
    ['the note of an issued notice', issued, { ...issued, note: 'A letter came back.' }, false],
    ['an order considered', nothing, order, true],
    ['a prosecution', nothing, prosecution, true],
    ['the note of a prosecution', prosecution, { ...prosecution, note: 'x' }, true],
    ['a parenting order', parenting, nothing, true],
    ['nothing at all', nothing, nothing, false],
  ])('%s', (...[, before, after, council]) => {
    expect(decidesForCouncil(before, after)).toBe(council);
  });
});

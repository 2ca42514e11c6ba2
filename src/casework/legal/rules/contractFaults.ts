import { type Fault, faultsOf, isBefore, stillToCome } from '../../cases/fault.ts';
import type { LegalStepOf } from '../legalContent.ts';
import type { LegalContext } from '../legalContext.ts';

/** A contract is offered, then agreed or declined. */
export function contractFaults(contract: LegalStepOf<'contract'>, context: LegalContext): Fault[] {
  const { parentIds, offeredOn, meetingOn, agreedOn, declinedOn, reviewOn, endsOn, outcome } = contract;
  return faultsOf(
    new Set(parentIds).size < parentIds.length && {
      field: 'parentIds',
      words: 'Choose each parent once.',
    },
    stillToCome('offeredOn', offeredOn, context),
    isBefore(['meetingOn', meetingOn], offeredOn, 'the offer'),
    stillToCome('agreedOn', agreedOn, context),
    isBefore(['agreedOn', agreedOn], meetingOn ?? offeredOn, meetingOn ? 'the meeting' : 'the offer'),
    stillToCome('declinedOn', declinedOn, context),
    isBefore(['declinedOn', declinedOn], offeredOn, 'the offer'),
    agreedOn !== undefined &&
      declinedOn !== undefined && { field: 'declinedOn', words: 'It is either agreed or declined.' },
    isBefore(['reviewOn', reviewOn], agreedOn ?? offeredOn, agreedOn ? 'the agreement' : 'the offer'),
    isBefore(
      ['endsOn', endsOn],
      reviewOn ?? agreedOn ?? offeredOn,
      reviewOn ? 'the review' : agreedOn ? 'the agreement' : 'the offer',
    ),
    outcome !== undefined &&
      agreedOn === undefined && { field: 'outcome', words: 'Say first when it was agreed.' },
    stillToCome('outcome.on', outcome?.on, context),
    isBefore(['outcome.on', outcome?.on], agreedOn, 'the agreement'),
  );
}

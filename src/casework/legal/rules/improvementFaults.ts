import { addDays } from '../../../calendar/plainDate.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { improvementPeriod } from '../../../guidance/calculations/improvementPeriod.ts';
import { type Fault, faultsOf, isBefore, stillToCome } from '../../cases/fault.ts';
import type { LegalStepOf } from '../legalContent.ts';
import type { LegalContext } from '../legalContext.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;

/** The period ends in the last of its school weeks. Where the calendar does not reach so far, nobody can say. */
function periodFault(
  { startsOn, endsOn, weeks }: Improvement,
  { calendar }: LegalContext,
): Fault | undefined {
  const period = calendar && improvementPeriod(startsOn, weeks, calendar);
  const lastWeek = period?.weeks.at(-1);
  if (period === undefined || lastWeek === undefined) return undefined;
  if (endsOn >= lastWeek && endsOn <= addDays(lastWeek, 6)) return undefined;
  return {
    field: 'endsOn',
    words: `${weeks} school weeks from ${ukDate(startsOn)} end on ${ukDate(period.endsOn)}.`,
  };
}

function outcomeFaults(
  { parentIds, issuedOn, endsOn, outcome }: Improvement,
  context: LegalContext,
): Fault[] {
  if (outcome === undefined) return [];
  const { on, result, told } = outcome;
  const judged = result === 'improved' || result === 'not-improved';
  return faultsOf(
    stillToCome('outcome.on', on, context),
    isBefore(['outcome.on', on], issuedOn, 'the day of issue'),
    judged &&
      on < endsOn && {
        field: 'outcome.result',
        words: `The period runs to ${ukDate(endsOn)}. Before then it can end early or be withdrawn.`,
      },
    ...told.flatMap(({ parentId, on: toldOn }, index) => [
      parentIds.includes(parentId)
        ? undefined
        : { field: `outcome.told.${index}.parentId`, words: 'The notice is not to this parent.' },
      stillToCome(`outcome.told.${index}.on`, toldOn, context),
    ]),
  );
}

export function improvementFaults(notice: Improvement, context: LegalContext): Fault[] {
  const { parentIds, issuedOn, startsOn, endsOn } = notice;
  return faultsOf(
    new Set(parentIds).size < parentIds.length && {
      field: 'parentIds',
      words: 'Choose each parent once.',
    },
    isBefore(['startsOn', startsOn], issuedOn, 'the day of issue'),
    isBefore(['endsOn', endsOn], startsOn, 'the start'),
    periodFault(notice, context),
    ...outcomeFaults(notice, context),
  );
}

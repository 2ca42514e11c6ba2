import { Problem } from '../../../problems/problem.ts';
import { changeRecord } from '../../../records/changeRecord.ts';
import type { RecordStore } from '../../../records/recordStore.ts';
import { inTurn } from '../../inTurn.ts';
import type { TsmMeeting } from './tsmMeeting.ts';

/**
 * Decides on a meeting and saves the decision on condition that nobody else changed it meanwhile, one after another on this server:
 * see changeRecord.ts. `decide` may be asked more than once, each time with what stands by then.
 * @throws Problem not_found, changed_elsewhere, and what `decide` throws
 */
export function changeMeeting(
  store: RecordStore<TsmMeeting>,
  id: string,
  decide: (meeting: TsmMeeting) => TsmMeeting,
): Promise<TsmMeeting> {
  return inTurn(store, id, () =>
    changeRecord(store, id, (known) => {
      if (!known) throw new Problem('not_found');
      return decide(known);
    }),
  );
}

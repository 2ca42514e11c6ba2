import type { ImportCheck } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { MoreDetail } from '../MoreDetail.tsx';
import { pupilThenWords } from './bandCounts.ts';
import { TableBox } from './TableBox.tsx';

type Change = ImportCheck['joined'][number];

/** Who joined, who left, and whose attendance changed by more than two percentage points. */
export function PupilChanges({ check }: { check: ImportCheck }) {
  // Everyone of a first register is new: that says nothing.
  if (!check.before) return null;
  const parts = [
    { title: 'Joined', changes: check.joined, inAll: check.joinedInAll },
    { title: 'Left', changes: check.left, inAll: check.leftInAll },
    { title: 'Changed by more than 2 percentage points', changes: check.changed, inAll: check.changedInAll },
  ];
  return (
    <div>
      {parts.map(({ title, changes, inAll }) => (
        <MoreDetail key={title} heading={title} note={amount(inAll, 'pupil')}>
          {inAll === 0 ? (
            <p>Nobody.</p>
          ) : (
            <>
              {inAll > changes.length ? (
                <p>
                  The first {figure(changes.length)} of {figure(inAll)} are shown.
                </p>
              ) : null}
              <ChangeTable title={title} changes={changes} />
            </>
          )}
        </MoreDetail>
      ))}
    </div>
  );
}

function ChangeTable({ title, changes }: { title: string; changes: readonly Change[] }) {
  return (
    <TableBox label={title}>
      <thead>
        <tr>
          <th scope="col">Pupil</th>
          <th scope="col">Year group</th>
          <th scope="col">Saved now</th>
          <th scope="col">This file</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ surname, forename, yearGroup, before, after }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pupils may share a name, and the order is fixed
          <tr key={at}>
            <th scope="row">
              {surname}, {forename}
            </th>
            <td>{yearGroup}</td>
            <td>{pupilThenWords(before)}</td>
            <td>{pupilThenWords(after)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}

import type { ImportCheck } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { MoreDetail } from '../MoreDetail.tsx';
import { TableBox } from './TableBox.tsx';

/** The percentages in the file beside ours, and why they differ where they do. */
export function SchoolsOwn({ check: { schoolsOwn, after } }: { check: ImportCheck }) {
  if (!schoolsOwn) return null;
  const { overall, same, different, examples, reasons } = schoolsOwn;
  const note =
    different === 0 ? 'the same as ours' : `${amount(different, 'pupil')} with a figure other than ours`;
  return (
    <MoreDetail heading="The school’s own percentages" note={note} startsOpen={different > 0}>
      <p>
        {overall === undefined
          ? ''
          : `For the whole school the file says ${overall}%, and we count ${after.total.attendance}%. `}
        {different === 0
          ? `All ${figure(same)} percentages in the file agree with our count.`
          : `${amount(same, 'percentage')} in the file ${same === 1 ? 'agrees' : 'agree'} with our count, and ${figure(different)} ${different === 1 ? 'does' : 'do'} not.`}
      </p>
      {reasons.length > 0 ? (
        <>
          <p>Why they may differ:</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      ) : null}
      {examples.length > 0 ? (
        <TableBox label="Percentages that differ">
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">In the file</th>
              <th scope="col">Our count</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ surname, forename, theirs, ours }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pupils may share a name, and the order is fixed
              <tr key={at}>
                <th scope="row">
                  {surname}, {forename}
                </th>
                <td className="number">{theirs}%</td>
                <td className="number">{ours}%</td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      ) : null}
    </MoreDetail>
  );
}

import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { Returns } from '../../../app/apiTypes.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useNotedPrint } from '../../../parts/useNotedPrint.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { ReturnRules } from './ReturnRules.tsx';
import { ReturnTable } from './ReturnTable.tsx';
import { returnLists } from './returnLists.ts';

/** The lists that a school has to send the council, ready to be sent by the council's own way. */
export default function ReturnsPage({ schoolId }: { schoolId: string }) {
  const { api } = useApp();
  const returns = useQuery({
    queryKey: ['returns', schoolId],
    queryFn: () => bodyOf(api.schools[':schoolId'].returns.$get({ param: { schoolId } })),
  });
  return (
    <>
      <PageHeading
        title="Returns to the council"
        intro={returns.data ? whose(returns.data) : 'Lists from the register, ready to send.'}
      >
        Returns to the council
      </PageHeading>
      {returns.data ? (
        <Loaded returns={returns.data} />
      ) : returns.error ? (
        <ProblemPanel error={returns.error} retry={() => void returns.refetch()} />
      ) : (
        <Waiting what="the returns" />
      )}
    </>
  );
}

const whose = ({ school, asAt }: Returns): string =>
  `${school.name}${asAt === undefined ? '' : `, from the register up to ${ukDate(asAt)}`}.`;

function Loaded({ returns }: { returns: Returns }) {
  const { school, asAt } = returns;
  const lists = returnLists(returns);
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  useNotedPrint({ subject: 'returns', schoolId: school.id, count });
  if (asAt === undefined)
    return (
      <EmptyState heading="No register with dates">
        <p>
          These lists are made from the marks of each session. {school.name} has no register yet, or one that
          gives sums only.
        </p>
        <p>
          <PageLink to={`/registers/${school.id}`} className="action">
            Add a register
          </PageLink>
        </p>
      </EmptyState>
    );
  return (
    <>
      <p className="said">
        <strong>Nothing is sent from here.</strong> The council takes returns by its own portal or form, and
        only what you enter there counts as sent. If you do not know which one it is, ask your Attendance
        Support Worker. Check each pupil against your register first, and mark here what you have sent: My
        week then stops asking.
      </p>
      <p className="not-printed">
        <Button icon={<PrintRegular />} onClick={() => print()}>
          Print all lists
        </Button>
      </p>
      {lists.map((list) => (
        <ReturnTable key={list.id} list={list} returns={returns} />
      ))}
      <ReturnRules />
    </>
  );
}

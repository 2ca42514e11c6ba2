import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';

type Props = {
  /** How many things are on the paper. */
  count: number;
  /** Of one school; left out where it is of all. */
  schoolId?: string | undefined;
};

/** Prints the list as it is shown. The audit hears how many things were on the paper. */
export function PrintWeek({ count, schoolId }: Props) {
  useNotedPrint({ subject: 'week', count, ...(schoolId ? { schoolId } : {}) });
  return (
    <Button appearance="subtle" className="not-printed" icon={<PrintRegular />} onClick={() => print()}>
      Print
    </Button>
  );
}

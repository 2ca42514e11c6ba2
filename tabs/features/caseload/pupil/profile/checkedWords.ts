import { monthsEarlier } from '../../../../../src/calendar/monthsEarlier.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';

type Checked = {
  addressCheckedOn: string | undefined;
  /** For which a checked address holds; undefined until it is known. */
  months: number | undefined;
  /** ISO. */
  today: string;
};

/** When an address was last checked, and whether that is too long ago. */
export function checkedWords({ addressCheckedOn, months, today }: Checked): string {
  if (addressCheckedOn === undefined) return 'Not yet';
  const on = ukDate(addressCheckedOn);
  if (months === undefined || addressCheckedOn >= monthsEarlier(today, months)) return on;
  return `${on}: more than ${months} months ago, check it again`;
}

import { Checkbox } from '@fluentui/react-components';
import { mostAtOnce, withAll } from './ticks.ts';

type Props = {
  label: string;
  rows: readonly { id: string }[];
  /** How many of them are ticked. */
  ticked: number;
  onTick(ids: readonly string[]): void;
};

/** Ticks everything that can go at once, or nothing. */
export function TickAll({ label, rows, ticked, onTick }: Props) {
  const all = ticked === Math.min(rows.length, mostAtOnce);
  return (
    <Checkbox
      label={label}
      checked={all ? true : ticked > 0 ? 'mixed' : false}
      onChange={(_, { checked }) =>
        onTick(
          withAll(
            rows.map(({ id }) => id),
            checked === true,
          ),
        )
      }
    />
  );
}

import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { MeetingArranging } from '../../app/apiTypes.ts';
import { Choice } from '../../parts/Choice.tsx';
import { GuestFields } from './GuestFields.tsx';
import type { OfferDraft } from './offerDraft.ts';

type Props = {
  found: MeetingArranging;
  written: OfferDraft;
  onChange(part: Partial<OfferDraft>): void;
};

const lengths = [15, 30, 45, 60, 75, 90, 105, 120];
const listWith = (list: readonly string[], id: string, isIn: boolean) =>
  isIn ? [...list, id] : list.filter((one) => one !== id);

/** How the meeting is to be. What is changed here makes times that were found before no longer fit. */
export function MeetingFields({ found, written, onChange }: Props) {
  const { mode, room, minutes, travel, leadId, colleagues, staff, guests, from, soon } = written;
  const change = (part: Partial<OfferDraft>) => onChange({ ...part, times: [] });
  return (
    <>
      <Field label="Where">
        <RadioGroup value={mode} onChange={(_, { value }) => change({ mode: value as OfferDraft['mode'] })}>
          <Radio value="teams" label="On Teams" />
          <Radio value="in-person" label="In person, at the school" />
        </RadioGroup>
      </Field>
      {mode === 'in-person' ? (
        <Field label="Room" required>
          <Input value={room} maxLength={200} onChange={(_, { value }) => onChange({ room: value })} />
        </Field>
      ) : null}
      <Choice
        label="Length"
        value={String(minutes)}
        options={[...new Set([...lengths, minutes])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), label: `${one} minutes` }))}
        onChange={(value) => change({ minutes: Number(value) })}
      />
      <p className="quiet">
        {found.minutes} minutes are suggested: {found.whyMinutes}
      </p>
      <Choice
        label="Who picks a time for the school"
        value={leadId}
        options={found.staff.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onChange({ leadId: value, staff: staff.filter((one) => one !== value) })}
      />
      {found.staff.length > 1 ? (
        <Field label="Who else of the school comes">
          <div>
            {found.staff
              .filter(({ id }) => id !== leadId)
              .map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={staff.includes(id)}
                  onChange={(_, { checked }) => onChange({ staff: listWith(staff, id, checked === true) })}
                />
              ))}
          </div>
        </Field>
      ) : null}
      {found.colleagues.length > 0 ? (
        <Field label="Colleagues who come and have to be free">
          <div>
            {found.colleagues.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={colleagues.includes(id)}
                onChange={(_, { checked }) =>
                  change({ colleagues: listWith(colleagues, id, checked === true) })
                }
              />
            ))}
          </div>
        </Field>
      ) : null}
      <GuestFields guests={guests} onChange={(changed) => onChange({ guests: changed })} />
      <Field
        label="Minutes of the way to a school"
        hint="Kept free before and after a meeting in person, this one or another."
      >
        <Input
          type="number"
          min={0}
          max={240}
          value={String(travel)}
          onChange={(_, { value }) =>
            change({ travel: Math.min(240, Math.max(0, Math.round(Number(value) || 0))) })
          }
        />
      </Field>
      <Field label="Not before (optional)">
        <Input type="date" value={from} onChange={(_, { value }) => change({ from: value })} />
      </Field>
      <Checkbox
        label="Also within the next ten school days: the school has less time for its data"
        checked={soon}
        onChange={(_, { checked }) => change({ soon: checked === true })}
      />
    </>
  );
}

import { longest } from '../../../../src/meetings/series/seriesFaults.ts';
import { type Option, optionsOf } from '../../../parts/form/bound.ts';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import type { Form } from '../../../parts/form/useForm.ts';
import styles from './series.module.css';
import type { SeriesFields as Fields } from './seriesForm.ts';
import { kindNames, weekdays } from './seriesWords.ts';

const rhythms = optionsOf({ fortnight: 'Every second week', term: 'Once a term' });
const leads = optionsOf({
  '0': 'When it ends',
  '60': '1 hour before',
  '120': '2 hours before',
  '1440': '1 day before',
  '2880': '2 days before',
  '10080': '7 days before',
});
const buffers = optionsOf({
  '0': 'Nothing',
  '5': '5 minutes',
  '10': '10 minutes',
  '15': '15 minutes',
  '30': '30 minutes',
  '60': '1 hour',
});

/** The options in order of their minutes, with the one that is chosen though nobody offers it. */
function withChosen(options: readonly Option[], chosen: string): readonly Option[] {
  const all = options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: `${chosen} minutes` }];
  return [...all].sort((a, b) => Number(a.value) - Number(b.value));
}

type Props = {
  form: Form<Fields>;
  /** Its days stay as they are once people see them. */
  isPublished: boolean;
};

export function SeriesFields({ form, isPublished }: Props) {
  const { bind, fields } = form;
  return (
    <>
      {isPublished ? (
        <p className="quiet">
          The days of a published series stay as they are. New times go to every date still to come that
          nobody moved, and those who booked are told.
        </p>
      ) : (
        <div className={styles.fields}>
          <ChoiceField {...bind('kind')} options={optionsOf(kindNames)} />
          <ChoiceField {...bind('every')} options={rhythms} />
          {fields.every === 'term' ? (
            <TextField
              {...bind('schoolWeek')}
              inputMode="numeric"
              maxLength={2}
              hint="A week counts where there is school on one of its days."
            />
          ) : null}
          <ChoiceField {...bind('weekday')} options={weekdays} />
        </div>
      )}
      <div className={styles.fields}>
        <TextField {...bind('title')} maxLength={longest.title} required />
        {isPublished ? null : <TextField {...bind('from')} type="date" required />}
        <TextField {...bind('to')} type="date" required />
        <TextField {...bind('startTime')} type="time" required />
        <TextField {...bind('endTime')} type="time" required />
        <TextField {...bind('capacity')} inputMode="numeric" maxLength={3} required />
        <ChoiceField {...bind('leadMinutes')} options={withChosen(leads, fields.leadMinutes)} />
        <ChoiceField {...bind('bufferMinutes')} options={withChosen(buffers, fields.bufferMinutes)} />
      </div>
      <CheckField {...bind('waitlist')} />
    </>
  );
}

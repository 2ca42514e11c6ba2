import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';

/** Titles and notes may stand above a heading, but not more than this. */
const lastLine = 30;

type Props = { line: number; onLine(line: number): void };

/** Which line of the file holds the headings. Another line has to be read again. */
export function HeadingLine({ line, onLine }: Props) {
  const [wanted, setWanted] = useState(String(line));
  const isLine = /^\d+$/.test(wanted) && Number(wanted) >= 1 && Number(wanted) <= lastLine;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLine) onLine(Number(wanted));
  };
  return (
    <form className="row" onSubmit={submit}>
      <Field
        label="Line of the file that holds the headings"
        className="choice"
        validationMessage={isLine ? null : `A number from 1 to ${lastLine}`}
      >
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={lastLine}
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={!isLine || Number(wanted) === line}>
        Show the headings of that line
      </Button>
    </form>
  );
}

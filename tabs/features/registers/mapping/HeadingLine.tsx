import { Button, Field, SpinButton } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';

/** Titles and notes may stand above a heading, but not more than this. */
const lastLine = 30;

type Props = { line: number; onLine(line: number): void };

/** Which line of the file holds the headings. Another line has to be read again. */
export function HeadingLine({ line, onLine }: Props) {
  const [wanted, setWanted] = useState(line);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLine(wanted);
  };
  return (
    <form className="row" onSubmit={submit}>
      <Field label="Line of the file that holds the headings" className="choice">
        <SpinButton
          value={wanted}
          min={1}
          max={lastLine}
          onChange={(_, { value, displayValue }) => {
            const given = value ?? Number.parseInt(displayValue ?? '', 10);
            if (Number.isInteger(given)) setWanted(Math.min(lastLine, Math.max(1, given)));
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={wanted === line}>
        Show the headings on line {wanted}
      </Button>
    </form>
  );
}

import { Button, Field, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyText } from '../teams/copyText.ts';

type Props = {
  /** On the button: 'Copy a Teams link'. */
  label: string;
  /** Made when the button is pressed. */
  text: () => string | Promise<string>;
};

/** Copies a text and says that it did; where the client does not allow it, shows the text to be copied by hand. */
export function CopyButton({ label, text }: Props) {
  const [state, setState] = useState<{ said: string; byHand?: string }>({ said: '' });
  const copy = async () => {
    const made = await text();
    setState({ said: '' });
    try {
      await copyText(made);
      setState({ said: 'Copied' });
    } catch {
      setState({ said: 'Your device did not allow copying', byHand: made });
    }
  };
  return (
    <div className="copy not-printed">
      <Button icon={<CopyRegular aria-hidden="true" />} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="copied">
        {state.said}
      </span>
      {state.byHand === undefined ? null : (
        <Field label="Copy this text" className="copy-by-hand">
          <Textarea value={state.byHand} readOnly rows={3} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import type { Form } from '../../../../../parts/form/useForm.ts';
import type { LegalFields } from './legalField.ts';

/** For what was written down and never was: with its fields empty it goes as a whole. */
export function EmptyFields({ form }: { form: Form<LegalFields> }) {
  const empty = () => form.change(Object.fromEntries(Object.keys(form.fields).map((name) => [name, ''])));
  return (
    <p>
      If this was written down in error, empty the fields and save.{' '}
      <Button size="small" onClick={empty}>
        Empty the fields
      </Button>
    </p>
  );
}

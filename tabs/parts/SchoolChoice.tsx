import type { SchoolSummary } from '../app/apiTypes.ts';
import { Choice } from './Choice.tsx';

type Props = {
  schools: readonly SchoolSummary[];
  schoolId: string;
  onChange(schoolId: string): void;
};

/** Which school a page is about, for people with several. */
export function SchoolChoice({ schools, schoolId, onChange }: Props) {
  return (
    <Choice
      label="School"
      value={schoolId}
      options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}

import type { SchoolSummary } from '../app/apiTypes.ts';
import { Choice } from './Choice.tsx';

type Props = {
  schools: readonly SchoolSummary[];
  schoolId: string;
  onChange(schoolId: string): void;
};

/** Which school a page is about. A person with one school has nothing to choose. */
export function SchoolChoice({ schools, schoolId, onChange }: Props) {
  if (schools.length < 2) return null;
  return (
    <Choice
      label="School"
      value={schoolId}
      options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}

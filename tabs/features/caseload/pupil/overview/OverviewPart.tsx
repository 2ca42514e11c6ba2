import type { CasePartProps } from '../caseParts.ts';
import { PartHeading } from '../PartHeading.tsx';

/** Where a case stands. */
export default function OverviewPart({ file }: CasePartProps) {
  return (
    <>
      <PartHeading>Overview</PartHeading>
      <p>{file.state.stage.why}</p>
    </>
  );
}

import { ApiProblem } from '../../../../app/apiProblem.ts';
import { EmptyState } from '../../../../parts/EmptyState.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import type { CasePartProps } from '../caseParts.ts';
import { useFigures } from '../useFigures.ts';
import { PupilDetails } from './PupilDetails.tsx';

/** A pupil's figures, with what each of them rests on, and the marks behind them. */
export default function FiguresPart({ file }: CasePartProps) {
  const figures = useFigures(file.pupil.id);
  if (figures.data) return <PupilDetails pupil={figures.data} />;
  if (figures.error instanceof ApiProblem && figures.error.code === 'not_found')
    return (
      <EmptyState heading="No figures of this pupil">
        <p>
          The register that stands for {file.school.name} has no marks of this pupil. They may have left the
          school. What was written down about them is still here.
        </p>
      </EmptyState>
    );
  if (figures.error) return <ProblemPanel error={figures.error} retry={() => void figures.refetch()} />;
  return <Waiting what="the pupil’s figures" lines={8} />;
}

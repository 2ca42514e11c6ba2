import { lazy } from 'react';
import { EntryPage } from './EntryPage.tsx';
import { LawPage } from './LawPage.tsx';

const FlowPage = lazy(() => import('./flow/FlowPage.tsx'));
const ChecklistPage = lazy(() => import('./checklist/ChecklistPage.tsx'));
const CalculatorPage = lazy(() => import('./calculators/CalculatorPage.tsx'));

type Props = { part?: string | undefined; name?: string | undefined };

/** The pages below /law: one chunk for looking things up, and one for each thing to work with. */
export default function LawPages({ part, name }: Props) {
  switch (part) {
    case undefined:
      return <LawPage />;
    case 'flow':
      return <FlowPage />;
    case 'checklist':
      return <ChecklistPage />;
    case 'calculators':
      return <CalculatorPage key={name} name={name} />;
    default:
      return <EntryPage key={part} id={part} />;
  }
}

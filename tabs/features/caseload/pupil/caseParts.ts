import { type ComponentType, lazy } from 'react';
import type { CaseFile } from '../../../app/apiTypes.ts';
import { type CasePartName, casePartNames } from './casePath.ts';

/** What every part of a case is given. */
export type CasePartProps = { file: CaseFile };

type Loaded = Promise<{ default: ComponentType<CasePartProps> }>;
const part = (name: string, load: () => Loaded) => ({ name, load, Part: lazy(load) });

// Each part is a chunk of its own: opening a case loads only the part that it opens with.
const parts = {
  overview: part('Overview', () => import('./overview/OverviewPart.tsx')),
  figures: part('Figures', () => import('./figures/FiguresPart.tsx')),
  plan: part('Plan', () => import('./plan/PlanPart.tsx')),
  contacts: part('Contacts', () => import('./contacts/ContactsPart.tsx')),
  legal: part('Legal', () => import('./legal/LegalPart.tsx')),
  papers: part('Papers', () => import('./papers/PapersPart.tsx')),
  notes: part('Notes', () => import('./notes/NotesPart.tsx')),
} as const satisfies Record<CasePartName, unknown>;

export const caseParts: Readonly<Record<CasePartName, ReturnType<typeof part>>> = parts;

/** The part that an address names; undefined where there is none of that name. */
export function casePartOf(name: string | undefined): CasePartName | undefined {
  return name === undefined ? 'overview' : casePartNames.find((known) => known === name);
}

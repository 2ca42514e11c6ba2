import { type ComponentType, lazy } from 'react';
import type { CaseFile } from '../../../app/apiTypes.ts';

/** What every part of a case is given. */
export type CasePartProps = { file: CaseFile };

type Loaded = Promise<{ default: ComponentType<CasePartProps> }>;
const part = (name: string, load: () => Loaded) => ({ name, Part: lazy(load) });

// Each part is a chunk of its own: opening a case loads only the part that it opens with.
const parts = {
  overview: part('Overview', () => import('./overview/OverviewPart.tsx')),
  figures: part('Figures', () => import('./figures/FiguresPart.tsx')),
  plan: part('Plan', () => import('./plan/PlanPart.tsx')),
  contacts: part('Contacts', () => import('./contacts/ContactsPart.tsx')),
  legal: part('Legal', () => import('./legal/LegalPart.tsx')),
  papers: part('Papers', () => import('./papers/PapersPart.tsx')),
  notes: part('Notes', () => import('./notes/NotesPart.tsx')),
} as const;

export type CasePartName = keyof typeof parts;
export const caseParts: Readonly<Record<CasePartName, ReturnType<typeof part>>> = parts;
export const casePartNames = Object.keys(parts) as readonly CasePartName[];

/** The part that an address names; undefined where there is none of that name. */
export function casePartOf(name: string | undefined): CasePartName | undefined {
  return name === undefined ? 'overview' : casePartNames.find((known) => known === name);
}

/** A page of the tab: the case of a pupil, or a part of it. */
export const casePath = (pupilId: string, name: CasePartName = 'overview'): string =>
  name === 'overview' ? `/pupils/${pupilId}` : `/pupils/${pupilId}/${name}`;

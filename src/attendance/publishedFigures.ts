/** Figures that the DfE has published for England, in per cent as published; attendance is 100 less overall absence. */
export type PublishedFigures = {
  id: string;
  name: string;
  /** The academic year they are of. */
  year: string;
  /** State-funded schools of one kind; absent: of all kinds. */
  phase?: 'Primary' | 'Secondary' | 'Special';
  attendance: string;
  persistent?: string;
  severe?: string;
  source: string;
  url: string;
  /** When they were published (ISO). */
  asOf: string;
  /** Final figures of the school census, or an estimate from registers shared each day. */
  confidence: 'census' | 'estimate';
};

const site = 'https://explore-education-statistics.service.gov.uk/find-statistics';

const census2023 = {
  name: 'England',
  year: '2023/24',
  source: 'DfE, Pupil absence in schools in England, academic year 2023/24',
  url: `${site}/pupil-absence-in-schools-in-england/2023-24`,
  asOf: '2025-03-20',
  confidence: 'census',
} as const;

export const publishedFigures: readonly PublishedFigures[] = [
  {
    id: 'england-2024-25',
    name: 'England',
    year: '2024/25',
    attendance: '93.1',
    persistent: '18.7',
    source: 'DfE, Pupil attendance in schools, week 29 2025 (9 September 2024 to 18 July 2025, estimate)',
    url: `${site}/pupil-attendance-in-schools/2025-week-29`,
    asOf: '2025-08-07',
    confidence: 'estimate',
  },
  { ...census2023, id: 'england-2023-24', attendance: '92.9', persistent: '20.0', severe: '2.3' },
  { ...census2023, id: 'england-2023-24-primary', phase: 'Primary', attendance: '94.5' },
  { ...census2023, id: 'england-2023-24-secondary', phase: 'Secondary', attendance: '91.1' },
  { ...census2023, id: 'england-2023-24-special', phase: 'Special', attendance: '87.0' },
];

const kinds: readonly { phase: NonNullable<PublishedFigures['phase']>; is: RegExp }[] = [
  { phase: 'Special', is: /special/i },
  { phase: 'Primary', is: /primary|infant|junior|first/i },
  { phase: 'Secondary', is: /secondary|high|upper/i },
];

/** The figures to compare a school of a phase with: of all schools, and of its own kind where its phase names one. */
export function publishedFor(phase: string): PublishedFigures[] {
  const own = kinds.find(({ is }) => is.test(phase))?.phase;
  return publishedFigures.filter((figures) => figures.phase === undefined || figures.phase === own);
}

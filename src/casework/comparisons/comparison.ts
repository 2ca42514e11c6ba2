/**
 * Published figures to compare a school with. Shares are in per cent as they were published: '93.1'; absent where the
 * source does not give them.
 */
export type Comparison = {
  id: string;
  /** Whose figures: 'England', 'South West'. */
  name: string;
  /** The period in the source's own words: '2024/25', 'Autumn term 2025'. */
  year: string;
  /** The schools that they are of: 'Primary'. Absent: all. */
  phase?: string | undefined;
  attendance?: string | undefined;
  persistent?: string | undefined;
  severe?: string | undefined;
  source: string;
  url?: string | undefined;
};

export type ComparisonDraft = Omit<Comparison, 'id'>;

/** A council's own is kept in the lists, with who added it. */
export type OwnComparison = Comparison & { addedBy: string; addedAt: string };
/** When those that come with the product were published (ISO), and whether they are final. */
type Standing = { asOf?: string; confidence?: 'census' | 'estimate' };
export type ListedComparison = Comparison & Standing & { own: boolean };

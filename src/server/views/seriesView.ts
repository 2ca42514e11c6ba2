import type { z } from '@hono/zod-openapi';
import type { SeriesPreview } from '../../meetings/series/previewSeries.ts';
import type { Series } from '../../meetings/series/series.ts';
import type { series, seriesPreview } from '../contract/series.ts';

type Rule = z.infer<typeof series>['rule'];

export function seriesView(one: Series): z.infer<typeof series> {
  const { todo, published, exceptions, rule, ...said } = one;
  return {
    ...said,
    // A rule is checked before it is kept: it falls on a day from Monday to Friday.
    rule: rule as Rule,
    exceptions: [...exceptions],
    published: published.length,
    isPending: todo !== undefined,
  };
}

export function previewView({ dates, hints, toPublish }: SeriesPreview): z.infer<typeof seriesPreview> {
  return {
    dates: dates.map(({ clashes, ...date }) => ({ ...date, clashes: [...clashes] })),
    hints: [...hints],
    toPublish,
  };
}

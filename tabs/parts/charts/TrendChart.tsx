import { inTenths } from '../tenths.ts';
import styles from './charts.module.css';
import { shortTerm, type TrendPoint, trendShape } from './trendShape.ts';

type Props = {
  title: string;
  points: readonly TrendPoint[];
  /** Starts the scale at 0%: for shares of pupils. */
  fromNought?: boolean;
  /** What the trend is compared with, drawn as a broken line. */
  reference?: { name: string; tenths: number } | undefined;
};

/**
 * A share over half terms as a line. The table that stands with it says the same to who cannot see it. The words are text of
 * the page, so that they grow with its size; only the line is drawn.
 */
export function TrendChart({ title, points, fromNought = false, reference }: Props) {
  const shape = trendShape(points, { fromNought, reference: reference?.tenths });
  return (
    <figure className={styles.trend}>
      <figcaption>
        {title}
        {shape.from > 0 ? (
          <span className={styles.scale}> The scale starts at {shape.from / 10}%.</span>
        ) : null}
      </figcaption>
      <div className={styles.plot} aria-hidden="true">
        {shape.ticks.map(({ tenths, bottom }) => (
          <span key={tenths} className={styles.tick} style={{ bottom: `${bottom}%` }}>
            <span>{tenths / 10}%</span>
          </span>
        ))}
        <div className={styles.area}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {shape.reference === undefined ? null : (
              <line
                className={styles.reference}
                x1="0"
                x2="100"
                y1={100 - shape.reference}
                y2={100 - shape.reference}
              />
            )}
            {shape.lines.map((line) => (
              <polyline key={line} className={styles.line} points={line} />
            ))}
          </svg>
          {shape.places.map(({ name, left, bottom, tenths }) => (
            <span key={name}>
              {bottom === undefined || tenths === undefined ? null : (
                <span className={styles.point} style={{ left: `${left}%`, bottom: `${bottom}%` }}>
                  <span className={styles.said}>{inTenths(tenths)}%</span>
                </span>
              )}
              <span
                className={styles.name}
                style={{ left: `${left}%`, width: `${100 / shape.places.length}%` }}
              >
                {shortTerm(name)}
              </span>
            </span>
          ))}
        </div>
      </div>
      {reference ? (
        <p className={styles.key}>
          <span className={styles.broken} aria-hidden="true" /> {reference.name}: {inTenths(reference.tenths)}
          %
        </p>
      ) : null}
    </figure>
  );
}

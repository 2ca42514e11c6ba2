import { Button } from '@fluentui/react-components';
import { SourceList } from '../../../parts/SourceList.tsx';
import type { Calculator } from './calculator.ts';
import styles from './calculators.module.css';
import { FieldGroup } from './FieldGroup.tsx';
import { groupFields } from './groupFields.ts';
import { ResultPanel } from './ResultPanel.tsx';
import { useCalculator } from './useCalculator.ts';

/** The questions of a calculator, its answer beside them, and what the answer rests on. */
export function CalculatorForm<F extends string>({ calculator }: { calculator: Calculator<F> }) {
  const { draft, form, heading, faults, result, change, ask, clear } = useCalculator(calculator);
  const shown = calculator.fields.filter(({ shownIf }) => shownIf?.(draft) ?? true);
  return (
    <div className={styles.layout}>
      <form ref={form} noValidate className={styles.form} aria-label={calculator.title} onSubmit={ask}>
        {groupFields(shown).map((fields) => (
          <FieldGroup key={fields[0].name} fields={fields} draft={draft} faults={faults} onChange={change} />
        ))}
        <div className={`${styles.buttons} not-printed`}>
          <Button appearance="primary" type="submit">
            Work it out
          </Button>
          <Button appearance="subtle" onClick={clear}>
            Clear
          </Button>
        </div>
        <p className="quiet not-printed">Nothing that you type here is stored or sent.</p>
      </form>
      <div className={styles.answer}>
        {result ? <ResultPanel calculator={calculator} result={result} heading={heading} /> : null}
        <section className="stack prose" aria-label="What to bear in mind">
          <h2>Bear in mind</h2>
          <ul>
            {calculator.always.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <SourceList
            sources={calculator.sources}
            heading={calculator.sources.length === 1 ? 'Source' : 'Sources'}
            level={2}
          />
          <p className="quiet">Check the current edition before you take a legal step.</p>
        </section>
      </div>
    </div>
  );
}

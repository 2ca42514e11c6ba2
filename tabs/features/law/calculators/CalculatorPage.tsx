import { useMe } from '../../../app/MeContext.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { linkToPage } from '../../../teams/pageLink.ts';
import { type CalculatorName, calculators, isCalculator } from '../lawTools.ts';
import { absence } from './absence.ts';
import { CalculatorForm } from './CalculatorForm.tsx';
import type { Calculator } from './calculator.ts';
import { improvement } from './improvement.ts';
import { penaltyNotice } from './penaltyNotice.ts';
import { schoolAge } from './schoolAge.ts';
import { threshold } from './threshold.ts';

const london = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });

/** One calculator, and the way to the others. */
export default function CalculatorPage({ name }: { name?: string | undefined }) {
  return (
    <>
      <p className="not-printed">
        <PageLink to="/law">Back to the law</PageLink>
      </p>
      {isCalculator(name) ? (
        <Chosen name={name} />
      ) : (
        <PageHeading title="Calculators" intro="Choose what you would like to work out.">
          Calculators
        </PageHeading>
      )}
      <nav className="section stack not-printed" aria-label="Calculators">
        <h2>{isCalculator(name) ? 'Other calculators' : 'All calculators'}</h2>
        <ul className="links">
          {Object.entries(calculators)
            .filter(([other]) => other !== name)
            .map(([other, { path, title }]) => (
              <li key={other}>
                <PageLink to={path}>{title}</PageLink>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}

function Chosen({ name }: { name: CalculatorName }) {
  const { bandReading } = useMe();
  switch (name) {
    case 'threshold':
      return <Shown name={name} calculator={threshold} />;
    case 'penalty-notice':
      return <Shown name={name} calculator={penaltyNotice} />;
    case 'notice-to-improve':
      return <Shown name={name} calculator={improvement} />;
    case 'school-age':
      return <Shown name={name} calculator={schoolAge(london.format(new Date()))} />;
    case 'absence':
      return <Shown name={name} calculator={absence(bandReading)} />;
  }
}

type ShownProps<F extends string> = { name: CalculatorName; calculator: Calculator<F> };

function Shown<F extends string>({ name, calculator }: ShownProps<F>) {
  return (
    <>
      <PageHeading title={calculators[name].title} intro={calculator.intro}>
        {calculator.title}
      </PageHeading>
      <CalculatorForm calculator={calculator} />
      <CopyButton label="Copy a Teams link" text={() => linkToPage(`law/calculators/${name}`)} />
    </>
  );
}

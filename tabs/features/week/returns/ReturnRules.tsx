import { returns as facts } from '../../../../src/guidance/law/returns.ts';
import { SourceList } from '../../../parts/SourceList.tsx';

const wanted = ['attendance-return', 'sickness-return'];
const rules = facts.filter(({ id }) => wanted.includes(id));
const sources = rules
  .flatMap((rule) => rule.sources)
  .filter(
    ({ title, place }, at, all) => all.findIndex((one) => one.title === title && one.place === place) === at,
  );

/** What the law asks for, in the words of the guidance of this product, with its sources. */
export function ReturnRules() {
  return (
    <details className="prose">
      <summary>What the law asks for</summary>
      <div className="stack">
        {rules.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <p>
          An N has to be settled within 5 school days. It counts as unauthorised until then, and legal papers
          cannot be made while it stands.
        </p>
        <SourceList sources={sources} level={3} />
      </div>
    </details>
  );
}

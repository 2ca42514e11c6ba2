import { Link } from 'wouter';
import { useMe } from '../../app/MeContext.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { AskedPanel } from './AskedPanel.tsx';
import { GuidancePanel } from './GuidancePanel.tsx';
import { QueuePanel } from './QueuePanel.tsx';

const parts = [
  { name: 'Queue', path: '/questions', Panel: QueuePanel },
  { name: 'Guidance', path: '/questions/guidance', Panel: GuidancePanel },
  { name: 'What people asked', path: '/questions/asked', Panel: AskedPanel },
] as const;

/** The officer's page: what could not be answered, what was written in answer, and what people ask about. */
export default function QuestionsPage({ part }: { part?: string | undefined }) {
  const { role } = useMe();
  if (role !== 'officer')
    return (
      <>
        <PageHeading title="No access">This page is for the council’s officers</PageHeading>
        <p>
          You can <PageLink to="/ask">ask a question</PageLink> yourself.
        </p>
      </>
    );
  const path = part ? `/questions/${part}` : '/questions';
  const chosen = parts.find((one) => one.path === path) ?? parts[0];
  return (
    <>
      <PageHeading
        title="Questions"
        intro="Questions that the bot could not answer, that an answer did not settle, or that are for the next drop-in. Nobody’s name is kept with them."
      >
        Questions
      </PageHeading>
      <nav className="nav" aria-label="Questions">
        {parts.map((one) => (
          <Link
            key={one.path}
            href={one.path}
            className="nav-link"
            aria-current={one === chosen ? 'page' : undefined}
          >
            {one.name}
          </Link>
        ))}
      </nav>
      <chosen.Panel />
    </>
  );
}

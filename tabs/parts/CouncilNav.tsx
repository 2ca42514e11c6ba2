import { Link } from 'wouter';

const pages = [
  { path: '/council', name: 'Settings' },
  { path: '/retention', name: 'Retention' },
  { path: '/audit', name: 'Audit' },
] as const;

/** The pages that are for the council alone. `chosen` is the path of the one that is shown. */
export function CouncilNav({ chosen }: { chosen: (typeof pages)[number]['path'] }) {
  return (
    <nav className="nav" aria-label="Council">
      {pages.map(({ path, name }) => (
        <Link key={path} href={path} className="nav-link" aria-current={path === chosen ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

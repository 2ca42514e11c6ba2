import { Link } from 'wouter';
import { useApp } from './AppContext.ts';
import { useMe } from './MeContext.ts';
import { isUnder, navItemsFor } from './navigation.ts';

export function NavBar({ location }: { location: string }) {
  const { role } = useMe();
  const { host } = useApp();
  return (
    <header>
      <nav className="nav" aria-label="Graduated Response">
        {navItemsFor(role, host.inSidePanel).map((item) => (
          <Link
            key={item.path}
            href={item.path}
            className="nav-link"
            aria-current={isUnder(location, item) ? 'page' : undefined}
          >
            {item.name}
          </Link>
        ))}
      </nav>
    </header>
  );
}

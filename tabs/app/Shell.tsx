import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { HasMovedContext } from '../parts/PageHeading.tsx';
import { useApp } from './AppContext.ts';
import { NavBar } from './NavBar.tsx';
import { OfflineNote } from './OfflineNote.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Routes } from './Routes.tsx';

/** The frame around every page: skip link, bar, notes, and the page itself. */
export function Shell() {
  const [location, navigate] = useLocation();
  const { host } = useApp();
  const hasMoved = useRef(false);
  const opened = useRef<string>(undefined);
  // Until the page that a deep link named is asked for, the usual address must not send the person elsewhere.
  const [isPlaced, setIsPlaced] = useState(host.startPath === undefined);

  useEffect(() => {
    // A deep link names a page of the app, while Teams opens the tab at its usual address.
    if (opened.current === undefined && host.startPath) navigate(host.startPath, { replace: true });
    else if (opened.current !== undefined && opened.current !== location && location !== '/')
      hasMoved.current = true;
    opened.current = location;
    setIsPlaced(true);
  }, [location, host, navigate]);

  return (
    <HasMovedContext value={hasMoved}>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <NavBar location={location} />
      <OfflineNote />
      <main id="main" tabIndex={-1} className="page">
        <PageBoundary location={location}>{isPlaced ? <Routes /> : null}</PageBoundary>
      </main>
    </HasMovedContext>
  );
}

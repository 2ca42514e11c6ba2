import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/base.css';
import './app/frame.css';
import './app/pieces.css';
import { connectToHost } from './teams/host.ts';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root');
const root = createRoot(place);

connectToHost().then(
  (host) => root.render(<StrictMode>{<App host={host} />}</StrictMode>),
  () => root.render(<StrictMode>{<App host={undefined} />}</StrictMode>),
);

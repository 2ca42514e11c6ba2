import { createRoot } from 'react-dom/client';
import { Start } from './app/Start.tsx';
import './styles/layout.css';
import './styles/who.css';
import './styles/tab.css';
import './styles/chat.css';
import './styles/compose.css';
import './styles/sources.css';
import './styles/card.css';
import './styles/modal.css';
import './styles/notice.css';
import './styles/narrow.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Start />);

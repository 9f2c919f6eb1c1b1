import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '~/shared/i18n/i18n';
import { App } from './App';
import './global.css';

await startI18n();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

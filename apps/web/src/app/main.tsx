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

// A hundred kilobytes of index, of which slices of the font are fetched as characters need them: it must not compete with
// what the first paint waits for. Before it, and without it, the page stands in the fonts of the system.
new PerformanceObserver((list, observer) => {
  if (list.getEntriesByName('first-contentful-paint').length === 0) return;
  observer.disconnect();
  import('@fontsource-variable/noto-sans-sc').catch(() => {});
}).observe({ type: 'paint', buffered: true });

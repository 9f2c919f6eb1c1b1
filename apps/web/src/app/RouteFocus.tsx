import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** After a change of page the focus goes to its heading and its title is read out. */
export function RouteFocus() {
  const { pathname, state } = useLocation();
  const before = useRef(pathname);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if ((state as { keepFocus?: boolean } | null)?.keepFocus) return;
    const started = performance.now();
    let frame = 0;
    const look = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      // Someone who has already begun to type or to tab is not moved away.
      const idle = document.activeElement === document.body || !document.activeElement?.closest('main');
      if (heading && idle) {
        heading.focus({ preventScroll: true });
        setTitle(document.title);
      } else if (performance.now() - started < 3000) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [pathname, state]);
  return (
    <div aria-live="polite" className="visually-hidden">
      {title}
    </div>
  );
}

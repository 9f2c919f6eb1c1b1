import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { useLanguage } from '~/shared/i18n/use-language';

/** Looks like a button, is a link: opens in a new tab, can be copied, and is read out as what it is. */
export function ButtonLink({ to, onClick, ...rest }: ButtonProps & { to: string }) {
  const address = useLanguage().to(to);
  const href = useHref(address);
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(address);
  };
  return <Button {...rest} href={href} onClick={follow} />;
}

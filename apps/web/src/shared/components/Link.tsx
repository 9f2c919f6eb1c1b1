import type { ComponentProps } from 'react';
import { Link as RouterLink, NavLink as RouterNavLink } from 'react-router';
import { useLanguage } from '~/shared/i18n/use-language';

/** A link inside the application; the address is written without its language. */
export function Link({ to, ...rest }: Omit<ComponentProps<typeof RouterLink>, 'to'> & { to: string }) {
  const language = useLanguage();
  return <RouterLink to={language.to(to)} {...rest} />;
}

export function NavLink({ to, ...rest }: Omit<ComponentProps<typeof RouterNavLink>, 'to'> & { to: string }) {
  const language = useLanguage();
  return <RouterNavLink to={language.to(to)} {...rest} />;
}

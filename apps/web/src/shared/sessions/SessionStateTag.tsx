import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNow } from '~/shared/time/use-now';
import { isRunning } from './sides';
import type { Session } from './types';

const colours = { confirmed: 'processing', cancelled: 'default', held: 'success', running: 'processing' } as const;

export function SessionStateTag({ session }: { session: Session }) {
  const { t } = useTranslation();
  const state = isRunning(session, useNow()) ? 'running' : session.state;
  return (
    <Tag color={colours[state]} variant={state === 'running' ? 'solid' : 'filled'}>
      {t(`session.state.${state}`)}
    </Tag>
  );
}

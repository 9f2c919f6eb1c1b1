import { ArrowDownOutlined, ArrowUpOutlined, CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { LightMark } from '~/shared/issues/LightMark';
import { type AgendaItem, type MeetingResource, useOrder, useTakeOff } from '../api';
import { AddToAgenda } from './AddToAgenda';
import styles from './meetings.module.css';

interface Props {
  meeting: MeetingResource;
  current: string | undefined;
  choose(itemId: string): void;
}

/** What is talked about, in order, with the light of each issue in words. */
export function Agenda({ meeting: { data, abilities }, current, choose }: Props) {
  const { t } = useTranslation('meetings');
  const order = useOrder(data.id);
  const takeOff = useTakeOff(data.id);
  const error = order.error ?? takeOff.error;
  const ids = data.agenda.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const next = [...ids];
    next.splice(to, 0, ...next.splice(from, 1));
    order.mutate(next);
  };
  const arranging = abilities.agenda === true;
  return (
    <nav aria-label={t('agenda.title')} className={styles.agenda}>
      <p role="status" className={styles.progress}>
        {t('agenda.progress', { discussed: data.discussed, items: data.items })}
      </p>
      <ol>
        {data.agenda.map((item, index) => (
          <li key={item.id} data-current={item.id === current}>
            <button type="button" aria-current={item.id === current} onClick={() => choose(item.id)}>
              <span className={styles.agendaHead}>
                <LightMark light={item.issue.light} />
                <span>{item.number}</span>
                {item.discussedAt && (
                  <span className={styles.done}>
                    <CheckOutlined /> {t('agenda.discussed')}
                  </span>
                )}
              </span>
              <span>{item.issue.title}</span>
            </button>
            {arranging && (
              <span className={styles.arrange}>
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowUpOutlined />}
                  aria-label={t('agenda.up', { number: item.number })}
                  disabled={index === 0 || order.isPending}
                  onClick={() => move(index, index - 1)}
                />
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowDownOutlined />}
                  aria-label={t('agenda.down', { number: item.number })}
                  disabled={index === ids.length - 1 || order.isPending}
                  onClick={() => move(index, index + 1)}
                />
                <Popconfirm
                  title={t('agenda.takeOffSure')}
                  okText={t('agenda.takeOffYes')}
                  // What nobody has spoken of yet loses nothing.
                  disabled={!spokenOf(item)}
                  onConfirm={() => takeOff.mutate(item.id)}
                >
                  <Button
                    size="small"
                    type="text"
                    icon={<CloseOutlined />}
                    aria-label={t('agenda.takeOff', { number: item.number })}
                    onClick={() => !spokenOf(item) && takeOff.mutate(item.id)}
                  />
                </Popconfirm>
              </span>
            )}
          </li>
        ))}
      </ol>
      {error && <ErrorNote error={error} />}
      {arranging && <AddToAgenda meeting={data} />}
    </nav>
  );
}

const spokenOf = ({ notes, discussedAt }: AgendaItem) => notes !== '' || discussedAt !== null;

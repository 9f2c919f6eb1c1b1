import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actions, type IssueAction, type RelationAction, relationActions } from '../actions';
import type { IssueResource } from '../api';
import { ActionDialog } from './ActionDialog';
import styles from './issue.module.css';
import { RelateDialog } from './RelateDialog';
import { SplitDialog } from './SplitDialog';

const isRelation = (action: IssueAction | RelationAction): action is RelationAction =>
  relationActions.includes(action as RelationAction);

/** The next thing to do as a button, everything else one may do in a menu. */
export function IssueActions({ issue }: { issue: IssueResource }) {
  const { t } = useTranslation('issues');
  const [open, setOpen] = useState<IssueAction | RelationAction>();
  const { data, abilities } = issue;
  const [first, ...others] = actions.filter(({ ability }) => abilities[ability]);
  const second = first?.action === 'confirm' ? others.find(({ action }) => action === 'reject') : undefined;
  const items = [
    ...others.filter((action) => action !== second).map(({ action, danger }) => ({ action, danger })),
    ...relationActions.filter((action) => abilities[action]).map((action) => ({ action, danger: undefined })),
  ];
  const close = () => setOpen(undefined);
  return (
    <>
      <div className={styles.actions}>
        {first && (
          <Button type="primary" size="large" onClick={() => setOpen(first.action)}>
            {t(`action.${first.action}`)}
          </Button>
        )}
        {second && (
          <Button size="large" onClick={() => setOpen(second.action)}>
            {t(`action.${second.action}`)}
          </Button>
        )}
        {items.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: items.map(({ action, danger }) => ({ key: action, danger, label: t(`action.${action}`) })),
              onClick: ({ key }) => setOpen(key as IssueAction | RelationAction),
            }}
          >
            <Button size="large">{t('more')}</Button>
          </Dropdown>
        )}
      </div>
      {open === 'split' && <SplitDialog issue={data} onClose={close} />}
      {(open === 'merge' || open === 'link') && <RelateDialog issue={data} action={open} onClose={close} />}
      {open && !isRelation(open) && <ActionDialog issue={issue} action={open} onClose={close} />}
    </>
  );
}

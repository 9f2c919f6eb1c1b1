import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Bilingual, locales } from '#contracts';
import { useLanguage } from '~/shared/i18n/use-language';
import { receiversQuery } from '../time-limits-api';

const levels = [1, 2, 3, 4] as const;
const receivers = ['zone', 'organisation', 'outside'] as const;

interface Props {
  /** Names of those who stand on the ladder now, by their ids. */
  names: Record<string, Bilingual>;
  mayEdit: boolean;
}

/** Who is told at each level of the ladder. */
export function LadderFields(props: Props) {
  return levels.map((level, index) => <Level key={level} level={level} index={index} {...props} />);
}

function Level({ level, index, names, mayEdit }: { level: (typeof levels)[number]; index: number } & Props) {
  const { t } = useTranslation(['zone-settings', 'common']);
  const at = ['ladder', index, 'receiver'];
  const kind = Form.useWatch([...at, 'kind']);
  const label = t(`level.${level}`);
  return (
    <>
      <Form.Item name={['ladder', index, 'level']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[...at, 'kind']} label={label}>
        <Select options={receivers.map((value) => ({ value, label: t(`receiver.${value}`) }))} />
      </Form.Item>
      {kind === 'organisation' && <Authority at={at} names={names} mayEdit={mayEdit} />}
      {kind === 'outside' && (
        <>
          <Form.Item
            name={[...at, 'name']}
            label={`${label} – ${t('name')}`}
            rules={[{ required: true, whitespace: true, message: t('required') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name={[...at, 'email']}
            label={`${label} – ${t('email')}`}
            validateTrigger={['onBlur', 'onSubmit']}
            rules={[
              { required: true, message: t('required') },
              { type: 'email', message: t('badEmail') },
            ]}
          >
            <Input type="email" maxLength={200} />
          </Form.Item>
          <Form.Item name={[...at, 'locale']} label={`${label} – ${t('locale')}`} initialValue="zh-CN">
            <Select options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))} />
          </Form.Item>
        </>
      )}
    </>
  );
}

/** Chosen by name. Who stands there now keeps a name, also when it cannot be chosen any more. */
function Authority({ at, names, mayEdit }: { at: (string | number)[] } & Props) {
  const { t } = useTranslation('zone-settings');
  const { say } = useLanguage();
  const query = useQuery({ ...receiversQuery, enabled: mayEdit });
  const options = new Map(Object.entries(names).map(([id, name]) => [id, say(name)]));
  for (const { id, name } of query.data?.items ?? []) options.set(id, say(name));
  return (
    <Form.Item
      name={[...at, 'organisationId']}
      label={t('organisationId')}
      extra={t('organisationHint')}
      rules={[{ required: true, message: t('required') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={mayEdit && query.isPending}
        options={[...options].map(([value, label]) => ({ value, label }))}
      />
    </Form.Item>
  );
}

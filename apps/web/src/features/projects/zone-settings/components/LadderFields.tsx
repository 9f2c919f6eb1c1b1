import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { locales } from '#contracts';

const levels = [1, 2, 3, 4] as const;
const receivers = ['zone', 'organisation', 'outside'] as const;

/** Who is told at each level of the ladder. */
export function LadderFields() {
  return levels.map((level, index) => <Level key={level} level={level} index={index} />);
}

function Level({ level, index }: { level: (typeof levels)[number]; index: number }) {
  const { t } = useTranslation(['zone-settings', 'common']);
  const at = ['ladder', index, 'receiver'];
  const kind = Form.useWatch([...at, 'kind']);
  return (
    <>
      <Form.Item name={['ladder', index, 'level']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[...at, 'kind']} label={t(`level.${level}`)}>
        <Select options={receivers.map((value) => ({ value, label: t(`receiver.${value}`) }))} />
      </Form.Item>
      {kind === 'organisation' && (
        <Form.Item name={[...at, 'organisationId']} label={t('organisationId')}>
          <Input />
        </Form.Item>
      )}
      {kind === 'outside' && (
        <>
          <Form.Item name={[...at, 'name']} label={t('name')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name={[...at, 'email']} label={t('email')}>
            <Input type="email" maxLength={200} />
          </Form.Item>
          <Form.Item name={[...at, 'locale']} label={t('locale')} initialValue="zh-CN">
            <Select options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))} />
          </Form.Item>
        </>
      )}
    </>
  );
}

import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ShadeChoice, useShade } from '~/shared/theme/shade';

const icons = { system: <DesktopOutlined />, light: <SunOutlined />, dark: <MoonOutlined /> };

export function ShadeSwitch() {
  const { t } = useTranslation();
  const { shade, choice, choose } = useShade();
  const items = (['system', 'light', 'dark'] as const).map((key) => ({
    key,
    icon: icons[key],
    label: t(`shade.${key}`),
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [choice], onClick: ({ key }) => choose(key as ShadeChoice) }}
    >
      <Button type="text" icon={icons[shade]} aria-label={t('shade.label')} />
    </Dropdown>
  );
}

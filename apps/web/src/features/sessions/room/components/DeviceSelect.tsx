import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  devices: MediaDeviceInfo[];
  value: string | undefined;
  onChange: (id: string) => void;
}

export function DeviceSelect({ label, devices, value, onChange }: Props) {
  const { t } = useTranslation('room');
  const id = useId();
  if (devices.length === 0) return null;
  const options = devices.map((device, index) => ({
    value: device.deviceId,
    label: device.label || t('check.unnamed', { number: index + 1 }),
  }));
  return (
    <div>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4 }}>
        {label}
      </label>
      <Select
        id={id}
        style={{ width: '100%' }}
        value={options.some((option) => option.value === value) ? value : options[0]?.value}
        options={options}
        onChange={onChange}
      />
    </div>
  );
}

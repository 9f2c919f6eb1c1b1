import { Select, type SelectProps } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '~/shared/i18n/use-language';
import { allTimeZones, zoneName, zoneOffset } from '~/shared/time/zone-names';

/** Every zone, found by its city, its name in the reader's language or its offset. */
export function TimeZoneSelect(props: Omit<SelectProps<string>, 'options'>) {
  const { locale } = useLanguage();
  const options = useMemo(
    () =>
      allTimeZones(props.value ?? undefined).map((zone) => ({
        value: zone,
        label: `${zone.replaceAll('_', ' ')} · ${zoneName(zone, locale)} ${zoneOffset(zone)}`,
      })),
    [locale, props.value],
  );
  return (
    <Select<string>
      {...props}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      virtual
    />
  );
}

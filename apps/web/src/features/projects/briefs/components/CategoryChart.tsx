import { Button } from 'antd';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brief } from '../api';
import styles from './briefs.module.css';

// Drawn on a canvas: as SVG the library writes style attributes, which the page's policy refuses.
use([BarChart, AriaComponent, GridComponent, LegendComponent, CanvasRenderer]);

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--oz-${name}`).trim();

interface Props {
  rows: Brief['facts']['categories'];
  /** Of the saved picture. */
  name: string;
}

/** Open issues by category; the overdue part is hatched, so that nobody needs the colour. */
export function CategoryChart({ rows, name }: Props) {
  const { t } = useTranslation(['briefs', 'project-codes']);
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<ReturnType<typeof init>>(undefined);
  const shown = rows.filter(({ open }) => open > 0);

  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, null, { renderer: 'canvas' });
    drawing.current = chart;
    const draw = () => {
      const words = { color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
      const bar = { type: 'bar' as const, stack: 'open', barMaxWidth: 22 };
      chart.setOption({
        animation: false,
        textStyle: words,
        backgroundColor: colour('surface'),
        grid: { left: 8, right: 28, top: 36, bottom: 8, containLabel: true },
        legend: { top: 0, left: 0, textStyle: words, itemWidth: 22 },
        xAxis: { type: 'value', minInterval: 1, axisLabel: words, splitLine: { lineStyle: { color: colour('line') } } },
        yAxis: {
          type: 'category',
          inverse: true,
          data: shown.map(({ category }) => t(`project-codes:category.${category}`)),
          axisLabel: words,
          axisTick: { show: false },
        },
        // Hatching, also in the picture that is saved.
        aria: {
          enabled: true,
          label: { enabled: false },
          decal: { show: true, decals: [{ symbol: 'none' }, { ...hatching, color: colour('surface') }] },
        },
        series: [
          {
            ...bar,
            name: t('chart.inTime'),
            color: colour('accent'),
            data: shown.map((row) => row.open - row.overdue),
          },
          { ...bar, name: t('chart.overdue'), color: colour('red'), data: shown.map((row) => row.overdue) },
        ],
      });
    };
    draw();
    const size = new ResizeObserver(() => chart.resize());
    size.observe(place.current);
    const shade = new MutationObserver(draw);
    shade.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      size.disconnect();
      shade.disconnect();
      chart.dispose();
    };
  }, [shown, t]);

  const save = () => {
    const link = document.createElement('a');
    link.href = drawing.current?.getDataURL({ type: 'png', pixelRatio: 2 }) ?? '';
    link.download = `${name}.png`;
    link.click();
  };
  if (shown.length === 0) return null;
  return (
    <figure className={styles.drawing}>
      <div
        ref={place}
        role="img"
        aria-label={t('chart.label')}
        className={styles.chart}
        style={{ height: 60 + shown.length * 34 }}
      />
      <Button size="small" className="no-print" onClick={save}>
        {t('chart.save')}
      </Button>
    </figure>
  );
}

const hatching = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [3, 4],
  rotation: Math.PI / 4,
};

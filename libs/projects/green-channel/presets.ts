import type { Limit, LimitUnit } from '#platform/clock';
import type { Preset, PresetClock } from './preset.js';

const of = (amount: number, unit: LimitUnit): Limit => ({ amount, unit });
const confirm = of(5, 'working-days');

const accept = (limit: Limit, zh: string, en: string): PresetClock => ({
  kind: 'accept',
  name: { zh, en },
  limit,
  from: 'filed',
});
const answer = (limit: Limit, zh: string, en: string): PresetClock => ({
  kind: 'answer',
  name: { zh, en },
  limit,
  from: 'filed',
});
const solve = (
  limit: Limit,
  zh: string,
  en: string,
  more: Partial<Pick<PresetClock, 'from' | 'extendTo'>> = {},
): PresetClock => ({ kind: 'solve', name: { zh, en }, limit, from: 'filed', ...more });

/**
 * Time limits that governments published, as data. They are to be verified before anyone calls them official. Where a
 * source names no extension of its own, one of the same length is allowed.
 */
export const shippedPresets: readonly Preset[] = [
  {
    code: 'mofcom',
    number: 0,
    name: { zh: '外商投资企业投诉', en: 'Complaints of foreign-invested enterprises' },
    source: {
      zh: '商务部令2020年第3号《外商投资企业投诉工作办法》',
      en: 'Ministry of Commerce, order 3 of 2020, rules on complaints of foreign-invested enterprises',
    },
    year: 2020,
    clocks: [
      accept(of(7, 'working-days'), '受理', 'Accept'),
      solve(of(60, 'working-days'), '办结', 'Close', { from: 'accepted', extendTo: 120 }),
    ],
    rolling: false,
    confirm,
  },
  {
    code: 'shandong',
    number: 0,
    name: { zh: '接诉即办', en: 'Act on receipt (Shandong)' },
    source: { zh: '山东省“接诉即办”机制', en: 'Shandong Province, act-on-receipt mechanism' },
    year: 2023,
    clocks: [
      accept(of(1, 'working-days'), '启动办理', 'Start'),
      answer(of(3, 'working-days'), '答复', 'Answer'),
      solve(of(15, 'working-days'), '办结', 'Solve', { extendTo: 30 }),
    ],
    rolling: false,
    confirm,
  },
  {
    code: 'zaozhuang',
    number: 0,
    name: { zh: '企呼枣应', en: 'Enterprise calls, Zaozhuang answers' },
    source: { zh: '枣庄市“企呼枣应”服务机制', en: 'Zaozhuang City, service mechanism for enterprises' },
    year: 2023,
    clocks: [
      accept(of(1, 'working-days'), '签收', 'Receive'),
      answer(of(2, 'working-days'), '对接答复', 'Contact and answer'),
      solve(of(10, 'working-days'), '办结', 'Solve', { extendTo: 25 }),
    ],
    rolling: false,
    confirm,
  },
  {
    code: 'zhongshan',
    number: 0,
    name: { zh: '马上办', en: 'At once (Zhongshan)' },
    source: { zh: '中山市“马上办”工作机制', en: 'Zhongshan City, at-once mechanism' },
    year: 2022,
    clocks: [
      accept(of(1, 'working-hours'), '联系企业', 'Contact the enterprise'),
      answer(of(3, 'working-days'), '阶段性答复', 'Interim answer'),
      solve(of(5, 'working-days'), '办结', 'Close'),
    ],
    rolling: true,
    confirm,
  },
  {
    code: 'jiangmen',
    number: 0,
    name: { zh: '诉求快速响应', en: 'Quick response (Jiangmen)' },
    source: { zh: '江门市企业诉求快速响应机制', en: 'Jiangmen City, quick response to enterprises' },
    year: 2022,
    clocks: [
      accept(of(60, 'working-minutes'), '响应', 'Respond'),
      answer(of(24, 'hours'), '提出办理方案', 'Plan'),
      solve(of(7, 'calendar-days'), '办结', 'Close', { extendTo: 14 }),
    ],
    rolling: false,
    confirm,
  },
  {
    code: 'jiangmen-leads',
    number: 0,
    name: { zh: '招商线索', en: 'Investment leads (Jiangmen)' },
    source: { zh: '江门市招商线索办理机制', en: 'Jiangmen City, handling of investment leads' },
    year: 2022,
    clocks: [
      accept(of(1, 'working-days'), '响应', 'Respond'),
      answer(of(3, 'working-days'), '研判', 'Assess'),
      solve(of(7, 'working-days'), '反馈', 'Feed back', { extendTo: 14 }),
    ],
    rolling: false,
    confirm: of(2, 'weeks'),
  },
];

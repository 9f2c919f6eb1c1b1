import type { DemoOrganisation, DemoSession } from './story.js';

const china = 'Asia/Shanghai';

export const demoOthers: DemoOrganisation[] = [
  {
    key: 'rheintal',
    kind: 'investor',
    name: { zh: '莱茵塔尔传动（演示）', en: 'Rheintal Antriebe GmbH (demo)' },
    country: 'DE',
    people: [
      {
        key: 'anna',
        name: 'Anna Keller',
        email: 'anna@rheintal.demo',
        role: 'owner',
        locale: 'en',
        timeZone: 'Europe/Berlin',
      },
    ],
  },
  {
    key: 'hudson',
    kind: 'investor',
    name: { zh: '哈德逊生物（演示）', en: 'Hudson Bio Inc. (demo)' },
    country: 'US',
    people: [
      {
        key: 'grace',
        name: 'Grace Miller',
        email: 'grace@hudson.demo',
        role: 'owner',
        locale: 'en',
        timeZone: 'America/New_York',
      },
    ],
  },
  {
    key: 'seto',
    kind: 'investor',
    name: { zh: '濑户精密（演示）', en: 'Seto Precision Co. (demo)' },
    country: 'JP',
    people: [
      {
        key: 'kenji',
        name: 'Kenji Mori',
        email: 'kenji@seto.demo',
        role: 'owner',
        locale: 'en',
        timeZone: 'Asia/Tokyo',
      },
    ],
  },
  {
    key: 'northport',
    kind: 'agency',
    name: { zh: '北港投资促进局（演示）', en: 'Northport Investment Agency (demo)' },
    country: 'GB',
    people: [
      {
        key: 'oliver',
        name: 'Oliver Grant',
        email: 'oliver@northport.demo',
        role: 'owner',
        locale: 'en',
        timeZone: 'Europe/London',
      },
    ],
  },
  {
    key: 'commerce',
    kind: 'authority',
    name: { zh: '临江市商务局（演示）', en: 'Linjiang Municipal Bureau of Commerce (demo)' },
    country: 'CN',
    people: [{ key: 'he', name: '何建国', email: 'he@commerce.demo', role: 'owner', locale: 'zh-CN', timeZone: china }],
  },
  {
    key: 'platform',
    kind: 'platform',
    name: { zh: '开放经开区运营中心（演示）', en: 'OpenZone Operations (demo)' },
    country: 'CN',
    people: [
      {
        key: 'operator',
        name: '周启明',
        email: 'operator@openzone.demo',
        role: 'owner',
        locale: 'zh-CN',
        timeZone: china,
      },
    ],
  },
];

export const demoSessions: DemoSession[] = [
  {
    offering: 'linjiang/automotive-suppliers',
    investor: 'anna',
    inDays: 1,
    slot: 2,
    topic: 'Second plant for electric drive units',
  },
  {
    offering: 'linjiang/site-selection',
    investor: 'kenji',
    inDays: 2,
    slot: 1,
    topic: 'Ready-to-build plot, 4 hectares',
  },
  { offering: 'hailan/life-sciences', investor: 'grace', inDays: 1, slot: 0, topic: 'Cold chain for clinical samples' },
  {
    offering: 'hailan/life-sciences',
    investor: 'grace',
    inDays: 6,
    slot: 3,
    topic: 'Follow-up: imports of research equipment',
  },
  {
    offering: 'beihe/co-operation-park',
    investor: 'anna',
    inDays: 4,
    slot: 4,
    topic: 'Neighbours in the co-operation park',
  },
  {
    offering: 'yunling/moving-inland',
    investor: 'oliver',
    inDays: 3,
    slot: 2,
    topic: 'Three member companies looking for inland sites',
  },
];

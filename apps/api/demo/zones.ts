import type { Role } from '#contracts';
import type { DemoPerson, DemoZone } from './story.js';

const china = 'Asia/Shanghai';
const officer = (key: string, name: string, email: string, role: Role = 'staff'): DemoPerson => ({
  key,
  name,
  email,
  role,
  locale: 'zh-CN',
  timeZone: china,
});

export const demoZones: DemoZone[] = [
  {
    key: 'linjiang',
    kind: 'zone',
    slug: 'linjiang',
    name: { zh: '临江经开区（演示）', en: 'Linjiang Development Zone (demo)' },
    country: 'CN',
    people: [
      officer('linjiang-manager', '沈嘉怡', 'shen@linjiang.demo', 'owner'),
      officer('linjiang-auto', '王敏', 'wang@linjiang.demo'),
      officer('linjiang-service', '陆之远', 'lu@linjiang.demo'),
    ],
    profile: {
      region: 'jiangsu',
      location: { lat: 31.9, lng: 120.9 },
      industries: ['automotive', 'equipment', 'electronics'],
      summary: {
        zh: '长江口北岸的制造业强区，距上海港一小时，汽车零部件企业两百余家。',
        en: 'A manufacturing zone on the north bank of the Yangtze, an hour from the port of Shanghai, home to more than 200 automotive suppliers.',
      },
      description: {
        zh: '临江经开区从 1992 年的一片滩涂起步，如今是长三角汽车零部件的集聚地。开发区为每个重大项目设立工作专班，土地、电力、用工和物流问题由专人负责到底；企业从洽谈到投产只对接一个窗口。',
        en: 'Linjiang began on mudflats in 1992 and grew into the automotive supply cluster of the Yangtze delta. Every major project gets a task force that answers for land, power, labour and logistics, and one counterpart from the first talk to the start of production.',
      },
      accent: '#1f6f8b',
      facts: {
        land: [
          {
            label: { zh: '工业用地', en: 'Industrial land' },
            value: {
              zh: '可供工业用地 186 公顷，其中 60 公顷“拿地即开工”',
              en: '186 hectares of industrial land, 60 of them ready to build on',
            },
          },
          {
            label: { zh: '标准厂房', en: 'Workshops' },
            value: {
              zh: '标准厂房 24 万平方米，三个月内交付',
              en: '240,000 m² of standard workshops, handed over within three months',
            },
          },
        ],
        policies: [
          {
            label: { zh: '同等享受', en: 'Equal treatment' },
            value: {
              zh: '内外资企业同等享受各项助企纾困政策',
              en: 'Foreign-invested firms receive every support measure on equal terms',
            },
          },
          {
            label: { zh: '不见面审批', en: 'Online approvals' },
            value: { zh: '不见面审批事项 312 项', en: '312 approvals handled entirely online' },
          },
        ],
        people: [
          {
            label: { zh: '产业工人', en: 'Workforce' },
            value: { zh: '产业工人 14 万人，职业院校 6 所', en: '140,000 industrial workers, six vocational colleges' },
          },
        ],
      },
    },
    offerings: [
      {
        slug: 'automotive-suppliers',
        title: { zh: '汽车零部件项目洽谈', en: 'Automotive suppliers: talk to us' },
        description: {
          zh: '与产业招商负责人谈选址、配套和政策，三十分钟，可提供同声传译。',
          en: 'Thirty minutes with the officer for automotive projects: sites, suppliers nearby, and what the zone can do for you.',
        },
        durationMinutes: 30,
        hosts: ['linjiang-auto'],
      },
      {
        slug: 'site-selection',
        title: { zh: '选址与要素保障', en: 'Site selection with the service team' },
        description: {
          zh: '招商与企业服务两位负责人一起，谈土地、厂房、用电和环评。',
          en: 'An hour with the project officer and the service team together: land, workshops, power and environmental approval.',
        },
        durationMinutes: 60,
        hosts: ['linjiang-auto', 'linjiang-service'],
      },
    ],
  },
  {
    key: 'hailan',
    kind: 'zone',
    slug: 'hailan',
    name: { zh: '海岚经开区（演示）', en: 'Hailan Development Zone (demo)' },
    country: 'CN',
    people: [
      officer('hailan-manager', '林书航', 'lin@hailan.demo', 'owner'),
      officer('hailan-bio', '黄雅婷', 'huang@hailan.demo'),
    ],
    profile: {
      region: 'fujian',
      location: { lat: 25.4, lng: 119.2 },
      industries: ['biomedicine', 'food', 'logistics'],
      summary: {
        zh: '东南沿海的生物医药与海洋产业新区，临港保税仓与冷链一体。',
        en: 'Life sciences and the marine economy on the south-east coast, with bonded cold storage next to the berths.',
      },
      description: {
        zh: '海岚经开区围绕港口布局生物医药产业园和冷链物流园，进口样品当日查验放行，常年举办线上推介会和企业招聘会。',
        en: 'Hailan has built its life-science and cold-chain parks around the port. Imported samples clear inspection on the day they arrive, and the zone presents itself to investors online all year round.',
      },
      accent: '#0d7c66',
      facts: {
        land: [
          {
            label: { zh: '产业园', en: 'Park' },
            value: { zh: '生物医药产业园二期 42 公顷', en: 'Life-science park, phase two: 42 hectares' },
          },
        ],
        policies: [
          {
            label: { zh: '通关', en: 'Customs' },
            value: {
              zh: '研发设备进口“一企一策”通关服务',
              en: 'A customs plan of its own for each firm’s research equipment',
            },
          },
        ],
        people: [
          {
            label: { zh: '人才', en: 'Talent' },
            value: { zh: '医药类在校生 3.2 万人', en: '32,000 students of pharmacy and medicine' },
          },
        ],
      },
    },
    offerings: [
      {
        slug: 'life-sciences',
        title: { zh: '生物医药项目洽谈', en: 'Life sciences: first conversation' },
        description: {
          zh: '介绍产业园、临床资源和审批路径，四十五分钟。',
          en: 'Forty-five minutes on the park, clinical partners and the road to approval.',
        },
        durationMinutes: 45,
        hosts: ['hailan-bio'],
      },
    ],
  },
  {
    key: 'yunling',
    kind: 'zone',
    slug: 'yunling',
    name: { zh: '云岭经开区（演示）', en: 'Yunling Development Zone (demo)' },
    country: 'CN',
    people: [
      officer('yunling-manager', '段文涛', 'duan@yunling.demo', 'owner'),
      officer('yunling-green', '杨静', 'yang@yunling.demo'),
    ],
    profile: {
      region: 'yunnan',
      location: { lat: 24.9, lng: 102.8 },
      industries: ['materials', 'food', 'logistics'],
      summary: {
        zh: '水电充沛的西南内陆开发区，承接东部产业转移，中老铁路直达。',
        en: 'Inland, green and connected: hydropower, room for plants moving west, and a direct railway to Laos.',
      },
      description: {
        zh: '云岭经开区与东部开发区结对共建，承接产业转移。绿色电力占比九成以上，铁路货运班列每天开行。',
        en: 'Yunling is paired with a zone on the coast and takes in industries that move inland. More than nine tenths of its power is hydro, and freight trains leave for Vientiane every day.',
      },
      accent: '#5b6f1d',
      facts: {
        land: [
          {
            label: { zh: '产业转移园', en: 'Transfer park' },
            value: {
              zh: '产业转移园 260 公顷，首期已通水电气',
              en: 'Transfer park of 260 hectares; the first phase has water, power and gas',
            },
          },
        ],
        policies: [
          {
            label: { zh: '专项资金', en: 'Special fund' },
            value: {
              zh: '外经贸发展专项资金支持',
              en: 'Supported by the special fund for foreign trade and investment',
            },
          },
        ],
        people: [
          {
            label: { zh: '劳动力', en: 'Workforce' },
            value: {
              zh: '县域劳动力 48 万人，返乡技工补贴',
              en: 'A workforce of 480,000, with grants for returning technicians',
            },
          },
        ],
      },
    },
    offerings: [
      {
        slug: 'moving-inland',
        title: { zh: '产业转移对接', en: 'Moving production inland' },
        description: {
          zh: '谈用电成本、物流时效和过渡厂房，三十分钟。',
          en: 'Thirty minutes on power costs, transit times and workshops for the transition.',
        },
        durationMinutes: 30,
        hosts: ['yunling-green'],
      },
    ],
  },
  {
    key: 'beihe',
    kind: 'zone',
    slug: 'beihe',
    name: { zh: '北河经开区（演示）', en: 'Beihe Development Zone (demo)' },
    country: 'CN',
    people: [
      officer('beihe-manager', '赵国栋', 'zhao@beihe.demo', 'owner'),
      officer('beihe-park', '孙妍', 'sun@beihe.demo'),
    ],
    profile: {
      region: 'tianjin',
      location: { lat: 39.1, lng: 117.6 },
      industries: ['aerospace', 'equipment', 'digital'],
      summary: {
        zh: '环渤海的航空与智能制造基地，设有中德国际合作园区。',
        en: 'Aerospace and smart manufacturing on the Bohai rim, with a Sino-German co-operation park.',
      },
      description: {
        zh: '北河经开区与三家外国投资促进机构建立常态化交流机制，定期举办“开发区对话500强”线上活动。',
        en: 'Beihe meets three foreign investment promotion agencies at fixed intervals and invites multinational companies to a dialogue online every quarter.',
      },
      accent: '#7a4b9a',
      facts: {
        land: [
          {
            label: { zh: '国际合作园区', en: 'Co-operation park' },
            value: {
              zh: '国际合作园区 95 公顷，定制厂房',
              en: 'Co-operation park of 95 hectares with workshops built to order',
            },
          },
        ],
        policies: [
          {
            label: { zh: '赋权清单', en: 'Delegated powers' },
            value: {
              zh: '赋权清单 156 项，办事不出园区',
              en: '156 delegated powers: approvals without leaving the park',
            },
          },
        ],
        people: [
          {
            label: { zh: '职业教育', en: 'Vocational training' },
            value: { zh: '双元制职业学院 2 所', en: 'Two colleges of dual vocational training' },
          },
        ],
      },
    },
    offerings: [
      {
        slug: 'co-operation-park',
        title: { zh: '国际合作园区入园咨询', en: 'Settling in the co-operation park' },
        description: {
          zh: '德语、英语均可沟通，三十分钟。',
          en: 'Thirty minutes in English or Chinese on plots, permits and neighbours.',
        },
        durationMinutes: 30,
        hosts: ['beihe-park'],
      },
    ],
  },
];

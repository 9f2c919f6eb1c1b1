import type { ProjectStage, ProjectStatus } from '#contracts';

export interface DemoProject {
  /** Key of the officer who enters and leads it. */
  lead: string;
  /** Key of the manager who opens the gates. */
  manager: string;
  /** Position among the demo sessions it comes from; entered by hand without. */
  session?: number;
  /** Key of a person of the company; its account is linked. */
  company?: string;
  nameZh: string;
  nameEn: string;
  summary: string;
  companyName: string;
  investorGroup: string;
  country: string;
  /** GB/T 4754. */
  industry: string;
  /** ISIC Rev. 4. */
  isicCode: string;
  investment: string;
  foreignCapital: string;
  currency: string;
  landMu: string;
  energyTce: string;
  jobs: number;
  annualOutput: string;
  /** Days from today. */
  startsIn: number;
  completedIn: number;
  /** How far it has come. */
  stage: ProjectStage;
  /** Percentage points behind the time-plan. */
  behind?: number;
  status?: { to: Exclude<ProjectStatus, 'active'>; reason: string };
}

const linjiang = { manager: 'linjiang-manager' };
const hailan = { manager: 'hailan-manager', lead: 'hailan-bio' };

/** All of it is made up: companies, people and figures. */
export const demoProjects: DemoProject[] = [
  {
    ...linjiang,
    lead: 'linjiang-auto',
    session: 0,
    company: 'anna',
    nameZh: '莱茵塔尔电驱动二期工厂（演示）',
    nameEn: 'Rheintal electric drives, second plant (demo)',
    summary: '年产 30 万套电驱动单元，含转子、定子产线和测试中心。',
    companyName: '莱茵塔尔电驱动（临江）有限公司',
    investorGroup: 'Rheintal Antriebe',
    country: 'DE',
    industry: '3812',
    isicCode: '2710',
    investment: '120000000',
    foreignCapital: '60000000',
    currency: 'EUR',
    landMu: '82.5',
    energyTce: '6400',
    jobs: 460,
    annualOutput: '210000000',
    startsIn: -120,
    completedIn: 260,
    stage: 'construction',
    behind: 18,
  },
  {
    ...linjiang,
    lead: 'linjiang-service',
    session: 1,
    company: 'kenji',
    nameZh: '濑户精密减速器项目（演示）',
    nameEn: 'Seto precision gearboxes (demo)',
    summary: '机器人用谐波减速器，先租后建，首期租用标准厂房。',
    companyName: '濑户精密（临江）有限公司',
    investorGroup: 'Seto',
    country: 'JP',
    industry: '3453',
    isicCode: '2814',
    investment: '4800000000',
    foreignCapital: '4800000000',
    currency: 'JPY',
    landMu: '60',
    energyTce: '900',
    jobs: 180,
    annualOutput: '6000000000',
    startsIn: 90,
    completedIn: 450,
    stage: 'signed',
  },
  {
    ...linjiang,
    lead: 'linjiang-auto',
    nameZh: '车规级功率模块封装线（演示）',
    nameEn: 'Automotive power modules, packaging line (demo)',
    summary: '碳化硅功率模块封装与测试，配套本区电驱动企业。',
    companyName: '临江芯驱半导体有限公司',
    investorGroup: '芯驱集团',
    country: 'CN',
    industry: '3973',
    isicCode: '2610',
    investment: '860000000',
    foreignCapital: '0',
    currency: 'CNY',
    landMu: '0',
    energyTce: '2100',
    jobs: 220,
    annualOutput: '1500000000',
    startsIn: -500,
    completedIn: -60,
    stage: 'operating',
  },
  {
    ...linjiang,
    lead: 'linjiang-auto',
    nameZh: '热管理系统研发中心（演示）',
    nameEn: 'Thermal management R&D centre (demo)',
    summary: '设立中国区研发中心，先期 80 名工程师。',
    companyName: 'Alpen Thermal',
    investorGroup: 'Alpen Thermal',
    country: 'AT',
    industry: '7320',
    isicCode: '7210',
    investment: '18000000',
    foreignCapital: '18000000',
    currency: 'EUR',
    landMu: '0',
    energyTce: '120',
    jobs: 80,
    annualOutput: '0',
    startsIn: 60,
    completedIn: 240,
    stage: 'negotiating',
  },
  {
    ...linjiang,
    lead: 'linjiang-service',
    nameZh: '轻量化铝压铸件项目（演示）',
    nameEn: 'Light-weight aluminium castings (demo)',
    summary: '一体化压铸后地板，待落实用电容量。',
    companyName: 'Fonderie Lombarde',
    investorGroup: 'Fonderie Lombarde',
    country: 'IT',
    industry: '3392',
    isicCode: '2432',
    investment: '45000000',
    foreignCapital: '45000000',
    currency: 'EUR',
    landMu: '110',
    energyTce: '18000',
    jobs: 300,
    annualOutput: '90000000',
    startsIn: 150,
    completedIn: 600,
    stage: 'signed',
    status: { to: 'stalled', reason: '投资方等待总部复核用电成本' },
  },
  {
    ...linjiang,
    lead: 'linjiang-auto',
    nameZh: '座椅滑轨自动化产线（演示）',
    nameEn: 'Seat rails, automated line (demo)',
    summary: '由园区企业推荐，尚在初步接触。',
    companyName: '',
    investorGroup: 'Hanbit',
    country: 'KR',
    industry: '3670',
    isicCode: '2930',
    investment: '22000000',
    foreignCapital: '22000000',
    currency: 'USD',
    landMu: '25',
    energyTce: '600',
    jobs: 120,
    annualOutput: '30000000',
    startsIn: 200,
    completedIn: 420,
    stage: 'lead',
  },
  {
    ...hailan,
    session: 2,
    company: 'grace',
    nameZh: '临床样本冷链中心（演示）',
    nameEn: 'Cold chain for clinical samples (demo)',
    summary: '保税仓内设 -80℃ 样本库，配套通关查验。',
    companyName: 'Hudson Life Sciences',
    investorGroup: 'Hudson Life Sciences',
    country: 'US',
    industry: '5930',
    isicCode: '5210',
    investment: '30000000',
    foreignCapital: '30000000',
    currency: 'USD',
    landMu: '0',
    energyTce: '800',
    jobs: 60,
    annualOutput: '12000000',
    startsIn: 30,
    completedIn: 300,
    stage: 'registered',
  },
  {
    ...hailan,
    nameZh: '深海鱼油胶囊工厂（演示）',
    nameEn: 'Fish oil capsules plant (demo)',
    summary: '依托渔港建设原料预处理与软胶囊产线。',
    companyName: '海岚蓝源生物科技有限公司',
    investorGroup: '蓝源集团',
    country: 'CN',
    industry: '1491',
    isicCode: '1079',
    investment: '320000000',
    foreignCapital: '0',
    currency: 'CNY',
    landMu: '45',
    energyTce: '1500',
    jobs: 150,
    annualOutput: '500000000',
    startsIn: -30,
    completedIn: 330,
    stage: 'approved',
  },
];

import fc from 'fast-check';
import { likelyDuplicates, normaliseName, normaliseNames, similarFrom, similarity } from './duplicates.js';

describe('normaliseName', () => {
  it.each([
    // Chinese
    ['博世汽车部件有限公司', '博世汽车部件'],
    ['苏州博世汽车部件有限公司', '博世汽车部件'],
    ['苏州市博世汽车部件有限责任公司', '博世汽车部件'],
    ['博世汽车部件（苏州）有限公司', '博世汽车部件'],
    ['博世（中国）投资有限公司', '博世投资'],
    ['宁德时代新能源科技股份有限公司', '宁德时代新能源科技'],
    ['江苏省恒力集团有限公司', '恒力'],
    ['昆山经济技术开发区联合精密股份有限公司', '联合精密'],
    ['中国公司', '中国'],
    ['ＡＢＣ　（上海）有限公司', 'abc'],
    // English
    ['Bosch Automotive Products (Suzhou) Co., Ltd.', 'boschautomotiveproducts'],
    ['BOSCH AUTOMOTIVE PRODUCTS CO LTD', 'boschautomotiveproducts'],
    ['Tesla (Shanghai) Co., Ltd.', 'tesla'],
    ['Shanghai Tesla Co., Ltd.', 'tesla'],
    ['Acme, Inc.', 'acme'],
    ['Acme Holdings PLC', 'acme'],
    ["L'Oréal China", 'loreal'],
    ['The Company', 'the'],
    ['Company', 'company'],
    // German
    ['Müller & Söhne GmbH & Co. KG', 'muellersoehne'],
    ['Mueller und Soehne GmbH', 'muellerundsoehne'],
    ['Groß Maschinenbau AG', 'grossmaschinenbau'],
    ['BASF SE', 'basf'],
    // Other Latin forms
    ['Pirelli S.p.A.', 'pirelli'],
    ['Danfoss A/S', 'danfoss'],
    ['Wilmar (Malaysia) Sdn. Bhd.', 'wilmarmalaysia'],
    // Japanese and Korean
    ['株式会社デンソー', 'デンソー'],
    ['デンソー株式会社', 'デンソー'],
    ['㈱デンソー', 'デンソー'],
    ['(株)デンソー', 'デンソー'],
    ['ﾃﾞﾝｿｰ（株）', 'デンソー'],
    ['Denso K.K.', 'denso'],
    ['삼성전자 주식회사', '삼성전자'],
    ['㈜삼성전자', '삼성전자'],
    // Nothing
    ['', ''],
    [' – ', ''],
  ])('%s → %s', (name, normal) => expect(normaliseName(name)).toBe(normal.normalize('NFC')));

  it('leaves letters and digits of one width and case', () => {
    const part = fc.constantFrom(
      '博世',
      '有限公司',
      '苏州',
      'Co., Ltd.',
      'GmbH',
      'Tesla',
      '（中国）',
      '株式会社',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const normal = normaliseName(parts.join(''));
        expect(normal).toBe(normal.toLowerCase().normalize('NFKC'));
        expect(/[\s\p{P}]/u.test(normal)).toBe(false);
      }),
    );
  });

  it('keeps both languages, and the same words once', () => {
    expect(normaliseNames('苏州博世有限公司', 'Bosch Ltd.')).toBe('博世 bosch');
    expect(normaliseNames('Bosch GmbH', 'BOSCH Inc')).toBe('bosch');
    expect(normaliseNames('', 'Bosch')).toBe('bosch');
  });
});

describe('similarity', () => {
  it.each([
    ['博世汽车部件（苏州）有限公司', '苏州博世汽车部件有限公司'],
    ['博世汽车零部件项目', '博世汽车部件项目'],
    ['新能源汽车电池生产基地', '新能源汽车动力电池生产基地'],
    ['Bosch Automotive Products Co., Ltd.', 'Bosch Automotive Product'],
    ['Siemens Energy GmbH', 'Siemens-Energy AG'],
    ['デンソー株式会社', '㈱デンソー'],
  ])('%s is like %s', (a, b) => expect(similarity(a, b)).toBeGreaterThanOrEqual(similarFrom));

  it.each([
    ['博世汽车部件', '大陆汽车部件'],
    ['苏州生物医药产业园', '苏州新能源汽车电池项目'],
    ['Siemens Energy', 'Schneider Electric'],
    ['BASF SE', 'Bayer AG'],
    ['', ''],
    ['有限公司', ''],
  ])('%s is not like %s', (a, b) => expect(similarity(a, b)).toBeLessThan(similarFrom));

  it('is the same both ways, from 0 to 1, and 1 for itself', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('博世', 'Bosch GmbH', '博'));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value >= 0 && value <= 1).toBe(true);
        if (normaliseName(a) !== '') expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});

describe('likelyDuplicates', () => {
  const projects = [
    { id: 'other', names: ['生物医药产业园'], companyName: '药明生物', investorGroup: 'WuXi', industry: '2761' },
    { id: 'group', names: ['氢能中心'], companyName: '', investorGroup: 'Robert Bosch GmbH', industry: '3812' },
    { id: 'name', names: ['博世汽车部件', 'Bosch Auto Parts'], companyName: '', investorGroup: '', industry: null },
    {
      id: 'company',
      names: ['二期厂房'],
      companyName: '博世汽车部件（苏州）有限公司',
      investorGroup: '',
      industry: '3670',
    },
    { id: 'alike', names: ['博世汽车零部件'], companyName: null, investorGroup: null, industry: null },
  ];
  const find = (entered: Parameters<typeof likelyDuplicates>[0]) =>
    likelyDuplicates(entered, projects).map(({ project, reasons }) => [project.id, ...reasons]);

  it('gives the likeliest first, with every reason', () => {
    const entered = {
      names: ['苏州博世汽车部件有限公司'],
      companyName: '苏州博世汽车部件有限公司',
      investorGroup: 'ROBERT BOSCH',
      industry: '38',
    };
    expect(find(entered)).toEqual([
      ['name', 'same-name'],
      ['company', 'same-company'],
      ['alike', 'similar-name'],
      ['group', 'same-group-and-industry'],
    ]);
  });

  it('compares names in either language', () => {
    expect(find({ names: ['', 'BOSCH AUTO PARTS'] })).toEqual([['name', 'same-name']]);
  });

  it('takes a group for the same project only within an industry', () => {
    expect(find({ names: ['制氢设备'], investorGroup: 'Robert Bosch', industry: '3670' })).toEqual([]);
    expect(find({ names: ['制氢设备'], investorGroup: 'Robert Bosch' })).toEqual([]);
  });

  it('finds nothing in what says nothing', () => {
    expect(find({ names: ['', '有限公司'], companyName: '', investorGroup: ' ' })).toEqual([]);
  });
});

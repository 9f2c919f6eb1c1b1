import { factsOf } from './fact-entries';

describe('entries of the form as facts', () => {
  it('a cleared field is no longer known, and nothing typed is lost', () => {
    expect(
      factsOf({ nameZh: ' 电池工厂 ', investment: '1,200，000.50', jobs: 0, industry: 'c', currency: '' }),
    ).toEqual({
      nameZh: '电池工厂',
      nameEn: '',
      summary: '',
      companyName: '',
      investorGroup: '',
      investment: '1200000.50',
      foreignCapital: null,
      landMu: null,
      energyTce: null,
      annualOutput: null,
      jobs: 0,
      country: null,
      industry: 'C',
      isicCode: null,
      currency: null,
      plannedStart: null,
      plannedCompletion: null,
      leadMemberId: null,
    });
  });
});

import { codeProblems, factProblems, sameFact } from './fact-rules.js';

const facts = {
  nameZh: '电池工厂',
  nameEn: '',
  investment: null,
  currency: null,
  foreignCapital: null,
  annualOutput: null,
  plannedStart: null,
  plannedCompletion: null,
};
const fieldsOf = (changes: Partial<Record<keyof typeof facts, string | null>>) =>
  factProblems({
    ...facts,
    nameZh: changes.nameZh ?? facts.nameZh,
    nameEn: changes.nameEn ?? '',
    ...rest(changes),
  }).map(({ path, code }) => `${path} ${code}`);
const rest = ({ nameZh: _zh, nameEn: _en, ...others }: Partial<Record<keyof typeof facts, string | null>>) => others;

describe('facts of a project', () => {
  it('one name is enough, none is not', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ nameZh: '', nameEn: 'Battery plant' })).toEqual([]);
    expect(fieldsOf({ nameZh: '' })).toEqual(['nameZh field.required']);
  });

  it('an amount needs its currency', () => {
    for (const amount of ['investment', 'foreignCapital', 'annualOutput'] as const) {
      expect(fieldsOf({ [amount]: '5' })).toEqual(['currency field.required']);
      expect(fieldsOf({ [amount]: '5', currency: 'EUR' })).toEqual([]);
    }
  });

  it('foreign capital is a part of the investment, to the cent', () => {
    const money = { currency: 'USD', investment: '9007199254740993.01' };
    expect(fieldsOf({ ...money, foreignCapital: '9007199254740993.01' })).toEqual([]);
    expect(fieldsOf({ ...money, foreignCapital: '9007199254740993.02' })).toEqual(['foreignCapital field.too-large']);
  });

  it('nothing is completed before it begins', () => {
    expect(fieldsOf({ plannedStart: '2027-03-01', plannedCompletion: '2027-03-01' })).toEqual([]);
    expect(fieldsOf({ plannedStart: '2027-03-01', plannedCompletion: '2027-02-28' })).toEqual([
      'plannedCompletion field.too-small',
    ]);
  });

  it('industries are of their lists; one that was there before may stay', () => {
    const problems = (industry: string | null, isicCode: string | null, before?: string) =>
      codeProblems({ industry, isicCode }, before ? { industry: before, isicCode: before } : undefined).map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(problems(null, null)).toEqual([]);
    expect(problems('3841', '2720')).toEqual([]);
    expect(problems('C', 'U')).toEqual([]);
    expect(problems('9999', '3841')).toEqual(['industry field.unknown-code', 'isicCode field.unknown-code']);
    expect(problems('9999', '9999', '9999')).toEqual([]);
    expect(problems('8888', null, '9999')).toEqual(['industry field.unknown-code']);
  });

  it('the same amount in other digits is no change', () => {
    expect(sameFact('5', '5.00')).toBe(true);
    expect(sameFact('5.1', '5.10')).toBe(true);
    expect(sameFact('5', '5.01')).toBe(false);
    expect(sameFact('05', 'x')).toBe(false);
    expect(sameFact('0111', '111')).toBe(false);
    expect(sameFact(null, '')).toBe(false);
  });
});

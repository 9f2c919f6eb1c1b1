import { changedSlots, textOf, withoutSaved } from './text-draft';

const part = (summary: string) => ({ summary, projects: '', issues: '', outlook: '' });
const text = { zh: part('总体平稳'), en: part('All calm') };

describe('texts of a brief that are not saved yet', () => {
  it('are those that differ; typing something and taking it back is no change', () => {
    expect(changedSlots({}, text)).toEqual([]);
    expect(changedSlots({ 'zh.summary': '总体平稳', 'en.outlook': 'Hurry' }, text)).toEqual(['en.outlook']);
  });

  it('are sent alone, and an emptied one too', () => {
    expect(textOf({ 'zh.summary': '', 'zh.outlook': '抓紧', 'en.summary': 'All calm' }, text)).toEqual({
      zh: { summary: '', outlook: '抓紧' },
    });
  });

  it('stay a draft where something else has been typed since', () => {
    const saved = { ...text, zh: part('总体良好') };
    expect(withoutSaved({ 'zh.summary': '总体良好', 'zh.outlook': '抓紧' }, saved)).toEqual({ 'zh.outlook': '抓紧' });
  });
});

import { actions, bodyOf, fieldsOf, isComplete } from './actions';
import type { Issue } from './api';

const issue = { preset: { rolling: false } } as Issue;
const of = (name: string) => actions.find(({ action }) => action === name)!;

describe('what steps ask for and send', () => {
  it('asks for a next answer only under rolling limits, and for the audience only offices', () => {
    expect(fieldsOf(of('answer'), issue, true).map(({ name }) => name)).toEqual(['text', 'nextStep']);
    expect(fieldsOf(of('answer'), { preset: { rolling: true } } as Issue, true)).toHaveLength(3);
    expect(fieldsOf(of('comment'), issue, false).map(({ name }) => name)).toEqual(['text']);
  });

  it('is complete when everything that must be said is said', () => {
    expect(isComplete(of('accept').fields, { nextStep: '  ' })).toBe(false);
    expect(isComplete(of('confirm').fields, { satisfaction: 4 })).toBe(true);
    expect(isComplete(of('resume').fields, {})).toBe(true);
    expect(isComplete(of('resolve').fields, { proof: 'Done' })).toBe(true);
    expect(isComplete(of('assign-within').fields, { nextStep: 'go' })).toBe(false);
  });

  it('sends what the server knows', () => {
    expect(bodyOf('assign', { holder: 'o/m', nextStep: ' go ', note: '' }, 3)).toEqual({
      organisationId: 'o',
      memberId: 'm',
      nextStep: 'go',
      note: '',
      version: 3,
    });
    expect(bodyOf('assign', { holder: 'o', nextStep: 'go' }, 3)).toMatchObject({ organisationId: 'o', memberId: null });
    const within = { memberId: 'm', nextStep: 'go', version: 3 };
    expect(bodyOf('assign-within', { holder: 'o/m', nextStep: 'go' }, 3)).toEqual(within);
    expect(bodyOf('comment', { text: 'x' }, 3)).toEqual({ text: 'x', internal: false });
    expect(bodyOf('request-pause', { pauseReason: 'court', until: 'u', note: 'n' }, 3)).toEqual({
      note: 'n',
      reason: 'court',
      until: 'u',
      version: 3,
    });
  });
});

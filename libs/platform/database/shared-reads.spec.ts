import { SharedReads } from './shared-reads.js';

describe('Shared reads', () => {
  /** A database that answers when it is told to, with how many readings there have been. */
  function source() {
    const answers: ((fault?: Error) => void)[] = [];
    const read = () => {
      const number = answers.length + 1;
      return new Promise<number>((resolve, reject) => {
        answers.push((fault) => (fault ? reject(fault) : resolve(number)));
      });
    };
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    return { read, answers, settle };
  }

  it('reads at once when nobody is reading, and again for the next one who asks', async () => {
    const { read, answers } = source();
    const shared = new SharedReads();
    const first = shared.ask('a', read);
    answers[0]!();
    expect(await first).toBe(1);
    const second = shared.ask('a', read);
    answers[1]!();
    expect(await second).toBe(2);
  });

  it('never gives an answer that was begun before the question', async () => {
    const { read, answers, settle } = source();
    const shared = new SharedReads();
    const first = shared.ask('a', read);
    const [second, third] = [shared.ask('a', read), shared.ask('a', read)];
    expect(answers).toHaveLength(1);
    answers[0]!();
    expect(await first).toBe(1);
    await settle();
    expect(answers).toHaveLength(2);
    const late = shared.ask('a', read);
    answers[1]!();
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    await settle();
    answers[2]!();
    expect(await late).toBe(3);
  });

  it('keeps different questions apart', async () => {
    const { read, answers } = source();
    const shared = new SharedReads();
    const both = [shared.ask('a', read), shared.ask('b', read)];
    for (const answer of answers) answer();
    expect(await Promise.all(both)).toEqual([1, 2]);
  });

  it('reads anew after a fault, for those who waited too', async () => {
    const { read, answers, settle } = source();
    const shared = new SharedReads();
    const first = shared.ask('a', read);
    const second = shared.ask('a', read);
    answers[0]!(new Error('lost'));
    await expect(first).rejects.toThrow('lost');
    await settle();
    answers[1]!();
    expect(await second).toBe(2);
  });
});

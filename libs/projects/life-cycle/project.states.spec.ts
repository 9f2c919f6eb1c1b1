import { type ProjectStage, projectStages, projectStatuses } from '#contracts';
import { AppError } from '#platform/errors';
import {
  afterStep,
  needsReason,
  nextStage,
  previousStage,
  projectSteps,
  stageLine,
  statusLife,
} from './project.states.js';

describe('the status of a project', () => {
  const allowed: Record<string, string> = {
    'active advance': 'active',
    'active step-back': 'active',
    'active stall': 'stalled',
    'active withdraw': 'withdrawn',
    'stalled resume': 'active',
    'stalled withdraw': 'withdrawn',
    'withdrawn reopen': 'active',
  };
  const every = projectStatuses.flatMap((status) => projectSteps.map((step) => ({ status, step })));

  it.each(every)('$status, $step', ({ status, step }) => {
    const next = allowed[`${status} ${step}`];
    expect(statusLife.can(status, step)).toBe(next !== undefined);
    if (next) expect(statusLife.next(status, step)).toBe(next);
    else expect(() => statusLife.next(status, step)).toThrow(AppError);
  });
});

describe('the stage of a project', () => {
  const line: ProjectStage[] = [
    'lead',
    'negotiating',
    'signed',
    'registered',
    'approved',
    'construction',
    'completed',
    'operating',
    'full-capacity',
  ];

  it('goes forward one stage at a time, to the end of the line', () => {
    let stage: ProjectStage = 'lead';
    const seen: ProjectStage[] = [stage];
    while (stageLine.can(stage, 'advance')) {
      expect(nextStage(stage)).toBe(stageLine.next(stage, 'advance'));
      stage = stageLine.next(stage, 'advance');
      seen.push(stage);
    }
    expect(seen).toEqual(line);
    expect(nextStage('full-capacity')).toBeUndefined();
  });

  it('steps back the way it came', () => {
    for (const stage of projectStages.slice(1)) {
      const before = stageLine.next(stage, 'step-back');
      expect(previousStage(stage)).toBe(before);
      expect(stageLine.next(before, 'advance')).toBe(stage);
    }
    expect(previousStage('lead')).toBeUndefined();
    expect(() => stageLine.next('lead', 'step-back')).toThrow(AppError);
  });
});

describe('a step of a project', () => {
  it('changes the stage or the status, never both', () => {
    for (const stage of projectStages) {
      for (const status of projectStatuses) {
        for (const step of projectSteps.filter((name) => statusLife.can(status, name))) {
          const moves = step === 'advance' || step === 'step-back';
          if (moves && !stageLine.can(stage, step)) {
            expect(() => afterStep({ stage, status }, step)).toThrow(AppError);
            continue;
          }
          const after = afterStep({ stage, status }, step);
          expect([step, after.stage !== stage, after.status !== status]).toEqual([step, moves, !moves]);
        }
      }
    }
  });

  it('refuses to move what stands still', () => {
    expect(() => afterStep({ stage: 'signed', status: 'stalled' }, 'advance')).toThrow(AppError);
    expect(() => afterStep({ stage: 'signed', status: 'withdrawn' }, 'step-back')).toThrow(AppError);
  });

  it('comes back to the stage it left', () => {
    const withdrawn = afterStep({ stage: 'approved', status: 'stalled' }, 'withdraw');
    expect(afterStep(withdrawn, 'reopen')).toEqual({ stage: 'approved', status: 'active' });
  });

  it('asks why when something is held up, given up or taken back', () => {
    expect(projectSteps.filter(needsReason)).toEqual(['step-back', 'stall', 'withdraw']);
  });
});

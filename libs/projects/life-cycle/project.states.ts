import { type ProjectStage, type ProjectStatus, projectStages } from '#contracts';
import { defineStates, type StateTable } from '#platform/states';

export const projectSteps = ['advance', 'step-back', 'stall', 'resume', 'withdraw', 'reopen'] as const;
export type ProjectStep = (typeof projectSteps)[number];

/** Where a project stands: its place on the line, and whether it moves. */
export interface ProjectPlace {
  stage: ProjectStage;
  status: ProjectStatus;
}

/** Only an active project moves along the line. */
export const statusLife = defineStates<ProjectStatus, ProjectStep>('project.step-refused', {
  active: { advance: 'active', 'step-back': 'active', stall: 'stalled', withdraw: 'withdrawn' },
  stalled: { resume: 'active', withdraw: 'withdrawn' },
  withdrawn: { reopen: 'active' },
});

/** One stage forward or one back. */
export const stageLine = defineStates<ProjectStage, 'advance' | 'step-back'>(
  'project.step-refused',
  Object.fromEntries(
    projectStages.map((stage, index) => [
      stage,
      {
        ...(index + 1 < projectStages.length && { advance: projectStages[index + 1] }),
        ...(index > 0 && { 'step-back': projectStages[index - 1] }),
      },
    ]),
  ) as StateTable<ProjectStage, 'advance' | 'step-back'>,
);

const reasoned: readonly ProjectStep[] = ['step-back', 'stall', 'withdraw'];

/** Whether somebody who takes this step must say why. */
export const needsReason = (step: ProjectStep): boolean => reasoned.includes(step);

/**
 * Where a step leads. Stalling, resuming, withdrawing and reopening leave the stage as it is.
 * @throws AppError project.step-refused
 */
export function afterStep({ stage, status }: ProjectPlace, step: ProjectStep): ProjectPlace {
  const next = statusLife.next(status, step);
  const moves = step === 'advance' || step === 'step-back';
  return { stage: moves ? stageLine.next(stage, step) : stage, status: next };
}

/** Undefined at the end of the line. */
export const nextStage = (stage: ProjectStage): ProjectStage | undefined =>
  projectStages[projectStages.indexOf(stage) + 1];

/** Undefined at its beginning. */
export const previousStage = (stage: ProjectStage): ProjectStage | undefined =>
  projectStages[projectStages.indexOf(stage) - 1];

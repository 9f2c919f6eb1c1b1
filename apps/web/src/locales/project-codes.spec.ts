import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  duplicateReasonCodes,
  evidenceKinds,
  factFields,
  gateConditions,
  gateRoles,
  issueCategories,
  lightReasonCodes,
  lightRuleCodes,
  lights,
  planProblemCodes,
  projectSources,
  projectStages,
  projectStatuses,
  slipColours,
  whenTests,
} from '#contracts';

const here = dirname(fileURLToPath(import.meta.url));

type Words = { [key: string]: string | Words };

const codes: Record<string, readonly string[]> = {
  stage: projectStages,
  status: projectStatuses,
  light: lights,
  lightRule: lightRuleCodes,
  lightRuleHint: lightRuleCodes,
  slip: slipColours,
  reason: lightReasonCodes,
  requirement: ['field', 'evidence', 'condition', 'when'],
  'requirement.condition': gateConditions,
  'requirement.when': whenTests,
  gateRole: gateRoles,
  planProblem: planProblemCodes,
  evidence: evidenceKinds,
  fact: factFields,
  category: issueCategories,
  source: projectSources,
  duplicate: duplicateReasonCodes,
};

describe.each(['en', 'zh-CN'])('codes of projects in %s', (language) => {
  const words = JSON.parse(readFileSync(join(here, language, 'project-codes.json'), 'utf8')) as Words;
  const under = (path: string) => path.split('.').reduce<Words>((at, part) => (at[part] ?? {}) as Words, words);

  it.each(Object.keys(codes))('%s: every code has its words, and no others are there', (path) => {
    expect(Object.keys(under(path)).sort()).toEqual([...codes[path]!].sort());
  });

  it('has no other parts', () => {
    const parts = Object.keys(codes).filter((path) => !path.includes('.'));
    expect(Object.keys(words).sort()).toEqual(parts.sort());
  });
});

import type { Project } from '~/shared/projects/types';
import type { ProjectFacts } from './api';

const texts = ['nameZh', 'nameEn', 'summary', 'companyName', 'investorGroup'] as const;
const amounts = ['investment', 'foreignCapital', 'landMu', 'energyTce', 'annualOutput'] as const;
const choices = [
  'country',
  'industry',
  'isicCode',
  'currency',
  'plannedStart',
  'plannedCompletion',
  'leadMemberId',
] as const;

/** What the form holds: texts, and nothing where nothing is known. */
export type FactEntries = Partial<
  Record<(typeof texts)[number] | (typeof amounts)[number] | (typeof choices)[number], string>
> & { jobs?: number | null };

export function entriesOf(project: Project): FactEntries {
  const { name, company, lead, jobs } = project;
  const known: FactEntries = {
    nameZh: name.zh,
    nameEn: name.en,
    companyName: company.name,
    leadMemberId: lead?.memberId,
    jobs,
  };
  for (const field of ['summary', 'investorGroup', ...amounts] as const) known[field] = project[field] ?? undefined;
  for (const field of ['country', 'industry', 'isicCode', 'currency', 'plannedStart', 'plannedCompletion'] as const) {
    known[field] = project[field] ?? undefined;
  }
  return known;
}

/** As the server takes it: a cleared field is no longer known. Amounts lose the commas and spaces people type. */
export function factsOf(entries: FactEntries): ProjectFacts {
  const facts: Record<string, string | number | null> = { jobs: entries.jobs ?? null };
  for (const field of texts) facts[field] = entries[field]?.trim() ?? '';
  for (const field of amounts) facts[field] = entries[field]?.replace(/[,，\s]/g, '') || null;
  for (const field of choices) facts[field] = entries[field]?.trim() || null;
  facts.industry = entries.industry?.trim().toUpperCase() || null;
  return facts as ProjectFacts;
}

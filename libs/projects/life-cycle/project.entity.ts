import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Light, ProjectSource, ProjectStage, ProjectStatus } from '#contracts';

/** An investment project of a zone, from lead to operation and after. Amounts of money are decimal texts, dates 'YYYY-MM-DD'. */
@Entity({ schema: 'projects', name: 'project' })
export class Project {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  zoneId!: string;

  /** Counts up within the zone and the year: P-2026-0012. */
  @Column('text')
  number!: string;

  @Column('text')
  nameZh!: string;

  @Column('text')
  nameEn!: string;

  /** For finding duplicates. */
  @Column('text')
  normalName!: string;

  @Column('text')
  summary!: string;

  @Column('text')
  stage!: ProjectStage;

  @Column('text')
  status!: ProjectStatus;

  /** Why it is stalled or withdrawn. */
  @Column('text', { nullable: true })
  statusReason!: string | null;

  @Column('timestamptz')
  stageSince!: Date;

  @Column('text')
  source!: ProjectSource;

  /** The session, roadshow or referral it comes from. */
  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  /** The investor's organisation, once it is on the platform. */
  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('text')
  companyName!: string;

  @Column('text')
  investorGroup!: string;

  /** ISO 3166-1 alpha-2, of the investor. */
  @Column('text', { nullable: true })
  country!: string | null;

  /** GB/T 4754. */
  @Column('text', { nullable: true })
  industry!: string | null;

  /** ISIC Rev. 4. */
  @Column('text', { nullable: true })
  isicCode!: string | null;

  /** Total investment in `currency`. */
  @Column('numeric', { nullable: true })
  investment!: string | null;

  /** ISO 4217. */
  @Column('text', { nullable: true })
  currency!: string | null;

  /** Foreign capital within the investment, in `currency`. */
  @Column('numeric', { nullable: true })
  foreignCapital!: string | null;

  /** 亩; 1 mu = 666.67 m². */
  @Column('numeric', { nullable: true })
  landMu!: string | null;

  /** Tonnes of standard coal equivalent a year. */
  @Column('numeric', { nullable: true })
  energyTce!: string | null;

  @Column('int', { nullable: true })
  jobs!: number | null;

  /** Expected output a year, in `currency`. */
  @Column('numeric', { nullable: true })
  annualOutput!: string | null;

  @Column('date', { nullable: true })
  plannedStart!: string | null;

  @Column('date', { nullable: true })
  plannedCompletion!: string | null;

  /** The officer of the zone answerable for it. */
  @Column('uuid', { nullable: true })
  leadMemberId!: string | null;

  @Column('text')
  light!: Light;

  @Column('jsonb')
  lightReason!: Record<string, unknown>;

  /** The day the light was judged for. */
  @Column('date', { nullable: true })
  lightOn!: string | null;

  /** Everything the search looks at, in lower case. */
  @Column('text')
  search!: string;

  @VersionColumn()
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { BriefFacts } from './brief-facts.js';
import type { BriefKind } from './brief-period.js';
import type { BriefText } from './brief-words.js';

export interface BriefRecipient {
  name: string;
  email: string;
  locale: 'zh-CN' | 'en';
}

/** A weekly brief or a monthly report of an organisation: figures as they were, and text people may edit before sending. */
@Entity({ schema: 'projects', name: 'brief' })
export class Brief {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text')
  kind!: BriefKind;

  @Column('text')
  number!: string;

  /** 'YYYY-MM-DD' in the zone's time; both days inside. */
  @Column('date')
  firstDay!: string;

  @Column('date')
  lastDay!: string;

  @Column('text')
  state!: 'draft' | 'sent';

  @Column('jsonb')
  facts!: BriefFacts;

  @Column('jsonb')
  text!: BriefText;

  /** Parts somebody has written himself, as `zh.summary`: making the brief anew leaves them. */
  @Column('text', { array: true })
  edited!: string[];

  @Column('timestamptz')
  factsAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('jsonb')
  sentTo!: BriefRecipient[];

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @VersionColumn()
  version!: number;
}

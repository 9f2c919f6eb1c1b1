import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Role } from '#contracts';

/** A user's place in an organisation. */
@Entity({ schema: 'identity', name: 'member' })
export class Member {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  role!: Role;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  /** Kept for what the member did; somebody who comes back gets a new row. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  @VersionColumn()
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

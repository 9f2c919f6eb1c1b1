import type { Me } from '#contracts';
import type { Session } from './types';

/** Who sits on the other side of the table, and whose clock hangs there. */
export function sidesOf(session: Session, me: Me | null) {
  const atZone = me?.organisation?.id === session.zone.id;
  return {
    mine: me?.user.timeZone ?? session.investorTimeZone,
    theirs: atZone ? session.investorTimeZone : session.zoneTimeZone,
    other: atZone ? session.investor.name : session.zone.name,
  };
}

export const isRunning = (session: Session, now: number) =>
  session.state === 'confirmed' && Date.parse(session.startsAt) <= now && now < Date.parse(session.endsAt);

/** The room is open from a quarter of an hour before. The server has the last word when the person enters. */
export const roomIsOpen = (session: Session, now: number) =>
  session.state === 'confirmed' &&
  Date.parse(session.roomOpensAt) <= now &&
  now < Date.parse(session.endsAt) + 3_600_000;

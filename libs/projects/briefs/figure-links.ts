import type { FigureKey } from './brief-facts.js';
import type { BriefPeriod } from './brief-period.js';

/** What a period adds to the address of a list. */
const within = (name: string, { firstDay, lastDay }: BriefPeriod): string =>
  `${name}From=${firstDay}&${name}To=${lastDay}`;

const ofNow = () => '';
const closed = (period: BriefPeriod) => `&${within('closed', period)}`;

/** Lists show every row only in an order that leaves none out: closed issues have no due time. */
const links: Record<FigureKey, [path: string, more: (period: BriefPeriod) => string]> = {
  'projects.active': ['/projects?status=active', ofNow],
  'projects.new': ['/projects?', (period) => within('created', period)],
  'projects.advanced': ['/projects?', (period) => within('moved', period)],
  'projects.signed': ['/projects?reached=signed', (period) => `&${within('moved', period)}`],
  'projects.red': ['/projects?status=active&light=red', ofNow],
  'issues.filed': ['/issues?sort=newest', (period) => `&${within('filed', period)}`],
  'issues.closed': ['/issues?state=closed&sort=closed', closed],
  'issues.in-time': ['/issues?state=closed&judged=true&sort=closed', closed],
  'issues.open': ['/issues?state=open&sort=newest', ofNow],
  'issues.overdue': ['/issues?overdue=true', ofNow],
  'issues.escalated': ['/issues?sort=newest', (period) => `&${within('escalated', period)}`],
  'issues.reopened': ['/issues?sort=newest', (period) => `&${within('reopened', period)}`],
  'issues.satisfaction': ['/issues?state=closed&rated=true&sort=closed', closed],
  'actions.overdue': ['/actions?scope=overdue', ofNow],
};

/** Path of the list that shows the rows a figure counts, without the language. */
export function linkOf(key: FigureKey, period: BriefPeriod): string {
  const [path, more] = links[key];
  return path + more(period);
}

import type { Bilingual } from '#contracts';
import { instantToWallTime } from '#platform/clock';
import type { Block, OfficeDocument } from '#platform/documents';
import { briefWords, categoryWords, stepWords } from '../briefs/brief-words.js';
import type { ActionView } from './action.dto.js';
import type { ItemView, MeetingView } from './meeting.dto.js';

type Language = keyof Bilingual;

const words = {
  zh: {
    title: '会议纪要',
    meeting: '会议名称',
    time: '时间',
    place: '地点',
    chair: '主持人',
    present: '参会人员',
    project: '项目',
    nowhere: '未填写',
    summary: '会议综述',
    issues: '议题研究情况',
    holder: '承办单位',
    due: '办理期限',
    light: '状态',
    nextStep: '下一步',
    notes: '会议意见',
    noNotes: '未作记录',
    notDiscussed: '本次会议未研究',
    decisions: '议定事项',
    number: '序号',
    what: '事项',
    who: '责任单位、责任人',
    by: '完成时限',
    issue: '对应问题',
    done: '（已完成）',
    none: '无',
    confidential: '保密诉求',
    draft: '会议尚未结束，本纪要为草稿。',
  },
  en: {
    title: 'Minutes',
    meeting: 'Meeting',
    time: 'Time',
    place: 'Place',
    chair: 'Chair',
    present: 'Present',
    project: 'Project',
    nowhere: 'not stated',
    summary: 'Summary',
    issues: 'Issues discussed',
    holder: 'Held by',
    due: 'Due',
    light: 'Light',
    nextStep: 'Next step',
    notes: 'What was said',
    noNotes: 'Nothing was noted.',
    notDiscussed: 'Not discussed this time.',
    decisions: 'Decisions',
    number: 'No.',
    what: 'What',
    who: 'Who',
    by: 'By',
    issue: 'Issue',
    done: ' (done)',
    none: 'None',
    confidential: 'Confidential',
    draft: 'The meeting is not closed yet: this is a draft.',
  },
} as const;

/** Minutes of a meeting: who was there, what was said of each issue, and what is to be done by whom and when. */
export function minutesDocument(meeting: MeetingView, language: Language, now: Date): OfficeDocument {
  const say = words[language];
  const zone = meeting.zone[language];
  const given = (text: string) => text || say.nowhere;
  return {
    locale: language === 'zh' ? 'zh-CN' : 'en',
    title: say.title,
    subtitle: meeting.title,
    number: meeting.number,
    date: localDay(meeting.startsAt, meeting.timeZone),
    footer: zone,
    createdAt: new Date(meeting.closedAt ?? now),
    author: zone,
    blocks: [
      ...(meeting.closedAt ? [] : [{ kind: 'note', text: say.draft } as Block]),
      {
        kind: 'pairs',
        perRow: 2,
        pairs: [
          { key: say.meeting, value: meeting.title, wide: true },
          { key: say.time, value: localTime(meeting.startsAt, meeting.timeZone) },
          { key: say.place, value: given(meeting.place) },
          { key: say.chair, value: given(meeting.chair?.name ?? '') },
          { key: say.project, value: meeting.project ? meeting.project.name[language] : zone },
          { key: say.present, value: given(meeting.present.join(language === 'zh' ? '、' : ', ')), wide: true },
        ],
      },
      ...(meeting.summary ? [heading(say.summary), ...paragraphs(meeting.summary)] : []),
      heading(say.issues),
      ...(meeting.agenda.length === 0 ? [{ kind: 'paragraph', text: say.none } as Block] : []),
      ...meeting.agenda.flatMap((item, index) => issueBlocks(item, index + 1, meeting, language)),
      heading(say.decisions),
      decisionTable(meeting, language),
    ],
  };
}

function issueBlocks(item: ItemView, place: number, meeting: MeetingView, language: Language): Block[] {
  const say = words[language];
  const { issue } = item;
  const about = item.confidential ? say.confidential : item.project?.[language];
  const holder = [issue.holder[language], issue.person].filter(Boolean).join(' · ');
  return [
    { kind: 'heading', level: 2, text: `${place}. ${item.number} ${issue.title}` },
    {
      kind: 'paragraph',
      text: [{ text: [categoryWords[language][item.category], about].filter(Boolean).join(' · '), colour: 'muted' }],
    },
    {
      kind: 'pairs',
      perRow: 2,
      pairs: [
        { key: say.holder, value: holder },
        { key: say.light, value: { light: { colour: issue.light, word: briefWords[language].light[issue.light] } } },
        { key: say.due, value: issue.dueAt ? localTime(issue.dueAt, meeting.timeZone) : say.none },
        { key: say.nextStep, value: issue.nextStep ? stepWords(language, issue.nextStep) : say.none },
      ],
    },
    ...(item.notes
      ? paragraphs(item.notes)
      : [{ kind: 'paragraph', text: item.discussedAt ? say.noNotes : say.notDiscussed } as Block]),
    ...listed(
      meeting.decisions.filter(({ issueId }) => issueId === item.issueId),
      language,
    ),
  ];
}

function listed(actions: readonly ActionView[], language: Language): Block[] {
  if (actions.length === 0) return [];
  return [
    {
      kind: 'list',
      items: actions.map((action) =>
        language === 'zh'
          ? `${action.text}（${ownerOf(action, language)}，${action.dueOn} 前）`
          : `${action.text} (${ownerOf(action, language)}, by ${action.dueOn})`,
      ),
    },
  ];
}

function decisionTable({ decisions }: MeetingView, language: Language): Block {
  const say = words[language];
  if (decisions.length === 0) return { kind: 'paragraph', text: say.none };
  return {
    kind: 'table',
    columns: [
      { title: say.number, share: 1, align: 'centre' },
      { title: say.what, share: 6 },
      { title: say.who, share: 4 },
      { title: say.by, share: 2 },
      { title: say.issue, share: 2 },
    ],
    rows: decisions.map((action, index) => [
      String(index + 1),
      `${action.text}${action.doneAt ? say.done : ''}`,
      ownerOf(action, language),
      action.dueOn,
      action.issueNumber ?? '',
    ]),
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });

const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line): Block => ({ kind: 'paragraph', text: line }));

const ownerOf = ({ owner }: ActionView, language: Language): string =>
  [owner.organisation[language], owner.name].filter(Boolean).join(' · ');

const localTime = (instant: string, timeZone: string): string =>
  instantToWallTime(timeZone, Date.parse(instant)).replace('T', ' ');
const localDay = (instant: string, timeZone: string): string => localTime(instant, timeZone).slice(0, 10);

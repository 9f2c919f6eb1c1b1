import type { ImportKind, ImportProblemCode } from '#contracts';
import { type LedgerField, ledgerFields, sheetWords } from '../green-channel/ledger-sheet.js';
import type { CellProblem } from './import-row.js';
import { importColumns } from './project-sheet.js';

interface Words {
  zh: string;
  en: string;
}

/** How to mend each problem, said to whoever has the file open; `{name}` stands for a parameter. */
const mending: Record<ImportProblemCode, Words> = {
  'field.required': { zh: '请填写此格。', en: 'Fill in this cell.' },
  'field.too-long': { zh: '内容过长，请缩短至 {most} 字以内。', en: 'Shorten this to {most} characters at most.' },
  'field.too-small': {
    zh: '数值或日期过小，请核对相关各格。',
    en: 'This is too small or too early. Compare it with the cells it belongs to.',
  },
  'field.too-large': {
    zh: '数值过大，请核对相关各格。',
    en: 'This is too large. Compare it with the cells it belongs to.',
  },
  'field.not-allowed': {
    zh: '没有这一选项，请填写导出文件中出现的用词。',
    en: 'This choice is not known. Use the words an exported file uses.',
  },
  'field.date': {
    zh: '日期无法识别，请按 2027-03-01 的格式填写。',
    en: 'This is not a date we can read. Write it as 2027-03-01.',
  },
  'field.pattern': {
    zh: '含有不允许的字符或格式不符，请改写此格。',
    en: 'This has characters or a form that do not belong here. Write it anew.',
  },
  'field.invalid': { zh: '内容无法识别，请改写此格。', en: 'This cannot be read. Write it anew.' },
  'field.unknown-code': {
    zh: '国家标准中没有这个行业。请填写代码或标准名称。',
    en: 'The standard does not have this industry. Write its code, or its name as the standard has it.',
  },
  'import.read-only': {
    zh: '此列由平台生成，不能通过 Excel 修改。请恢复原值，或到问题页面办理。',
    en: 'The platform works this column out. Put the old value back, or change it on the page of the issue.',
  },
  'import.changed-meanwhile': {
    zh: '导出后，此处已在平台上被他人修改。请重新导出台账，在新文件中修改。',
    en: 'Somebody changed this on the platform after the file was made. Export the ledger again and make your change there.',
  },
  'import.confidential': {
    zh: '该问题为保密反映，类别和标题不能通过 Excel 修改。请恢复原值。',
    en: 'This was filed in confidence; its category and title cannot be changed in Excel. Put the old value back.',
  },
  'import.not-open': {
    zh: '该问题已办结、待企业确认或已撤回，不能再修改。请恢复原值。',
    en: 'This issue is finished or waits for the company; it cannot be changed any more. Put the old value back.',
  },
  'import.not-allowed': {
    zh: '您没有修改此处的权限。请恢复原值，或联系园区管理员。',
    en: 'You may not change this. Put the old value back, or ask a manager of your zone.',
  },
  'import.issue-unknown': {
    zh: '本园区没有此编号的问题。如为新问题，请清空编号；否则请核对编号。',
    en: 'Your zone has no issue of this number. Empty the cell to file a new issue, or correct the number.',
  },
  'import.other-zone': {
    zh: '该文件由其他园区导出，编号不属于本园区。如需作为新问题录入，请清空编号。',
    en: 'This file was exported by another zone; its numbers mean other issues. Empty the cell to file a new issue here.',
  },
  'import.twice': {
    zh: '该编号在第 {row} 行已出现。请在一行中写明全部修改，并删除多余的行。',
    en: 'Row {row} has the same number. Put all changes into one row and delete the other.',
  },
  'import.project-unknown': {
    zh: '本园区没有此项目。请填写项目编号，或与项目页面完全一致的中文或英文名称。',
    en: 'Your zone has no such project. Write its number, or its name in Chinese or English exactly as on its page.',
  },
  'import.project-ambiguous': {
    zh: '有多个项目使用此名称。请在“项目编号”列填写编号。',
    en: 'Several projects have this name. Write the number into the column “Project number”.',
  },
  'import.project-mismatch': {
    zh: '项目名称与项目编号不是同一个项目。请更正其中一格，或清空项目名称。',
    en: 'Name and number mean different projects. Correct one of them, or empty the name.',
  },
  'import.holder-unknown': {
    zh: '没有可以承办的同名单位。请填写本园区名称，或平台上部门的全称。',
    en: 'Nobody of this name can hold an issue. Write the name of your zone, or of a department on the platform.',
  },
  'import.holder-ambiguous': {
    zh: '有多个单位使用此名称。请恢复原值，并到问题页面交办。',
    en: 'Several organisations have this name. Put the old value back and hand the issue over on its page.',
  },
  'import.person-unknown': {
    zh: '承办单位没有此人，或只能由该单位自行指定。请清空此格，或填写本园区在册人员姓名。',
    en: 'The holder has nobody of this name, or names its people itself. Empty the cell, or write the name of somebody of your zone.',
  },
  'import.person-ambiguous': {
    zh: '承办单位有多人同名。请清空此格，并到问题页面指定承办人。',
    en: 'Several people there have this name. Empty the cell and choose the person on the page of the issue.',
  },
  'import.refused': {
    zh: '平台未能接受此行。请到页面上逐项录入。',
    en: 'The platform refused this row. Enter it on the page instead.',
  },
};

export function wordsOf({ code, params = {} }: CellProblem): Words {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
  const { zh, en } = mending[code] ?? mending['import.refused'];
  return { zh: filled(zh), en: filled(en) };
}

/** What the column of a field is called. */
export function titleOf(kind: ImportKind, field: string): Words {
  if (kind === 'issues') {
    const index = ledgerFields.indexOf(field as LedgerField);
    return { zh: sheetWords.zh.columns[index] ?? field, en: sheetWords.en.columns[index] ?? field };
  }
  const [, zh, en] = importColumns.find(([known]) => known === field) ?? [field, field, field];
  return { zh, en };
}

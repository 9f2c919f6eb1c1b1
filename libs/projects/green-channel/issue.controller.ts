import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { FileIssueService } from './file-issue.js';
import {
  AcceptIssue,
  AnswerIssue,
  AssignIssue,
  AssignWithin,
  ChangePreset,
  CommentIssue,
  ConfirmIssue,
  DecidePause,
  EditIssue,
  ExtendIssue,
  GiveBackIssue,
  InstructIssue,
  IssueAnswer,
  IssueHolders,
  LinkIssue,
  MergeIssue,
  RejectIssue,
  RequestPause,
  ResolveIssue,
  ResumeIssue,
  SetNextStep,
  SplitIssue,
  WithReason,
} from './issue.dto.js';
import { IssueReader } from './issue.reader.js';
import { IssueService } from './issue.service.js';
import { FileIssue } from './issue-entry.dto.js';
import { IssuePauseService } from './issue-pause.js';
import { IssueRelationsService } from './issue-relations.js';

const Id = z.uuid();

@Controller()
export class IssueController {
  constructor(
    private readonly reader: IssueReader,
    private readonly filing: FileIssueService,
    private readonly issues: IssueService,
    private readonly pauses: IssuePauseService,
    private readonly relations: IssueRelationsService,
  ) {}

  @Post('projects/:id/issues')
  @Access('signed-in')
  @Scope('issues:write')
  @Idempotent()
  @Answers(201, IssueAnswer)
  file(@Param('id', { schema: Id }) id: string, @Body({ schema: FileIssue }) body: FileIssue) {
    return this.filing.file(id, body);
  }

  @Get('issues/:id')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, IssueAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Get('issues/:id/holders')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, IssueHolders)
  holders(@Param('id', { schema: Id }) id: string) {
    return this.reader.holders(id);
  }

  @Post('issues/:id/accept')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  accept(@Param('id', { schema: Id }) id: string, @Body({ schema: AcceptIssue }) body: AcceptIssue) {
    return this.issues.accept(id, body);
  }

  @Post('issues/:id/assign')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  assign(@Param('id', { schema: Id }) id: string, @Body({ schema: AssignIssue }) body: AssignIssue) {
    return this.issues.assign(id, body);
  }

  @Post('issues/:id/assign-within')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  assignWithin(@Param('id', { schema: Id }) id: string, @Body({ schema: AssignWithin }) body: AssignWithin) {
    return this.issues.assignWithin(id, body);
  }

  @Post('issues/:id/give-back')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  giveBack(@Param('id', { schema: Id }) id: string, @Body({ schema: GiveBackIssue }) body: GiveBackIssue) {
    return this.issues.giveBack(id, body);
  }

  @Post('issues/:id/next-step')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  setNextStep(@Param('id', { schema: Id }) id: string, @Body({ schema: SetNextStep }) body: SetNextStep) {
    return this.issues.setNextStep(id, body);
  }

  @Post('issues/:id/answer')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  answer(@Param('id', { schema: Id }) id: string, @Body({ schema: AnswerIssue }) body: AnswerIssue) {
    return this.issues.answer(id, body);
  }

  @Post('issues/:id/request-pause')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  requestPause(@Param('id', { schema: Id }) id: string, @Body({ schema: RequestPause }) body: RequestPause) {
    return this.pauses.request(id, body);
  }

  @Post('issues/:id/decide-pause')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  decidePause(@Param('id', { schema: Id }) id: string, @Body({ schema: DecidePause }) body: DecidePause) {
    return this.pauses.decide(id, body);
  }

  @Post('issues/:id/resume')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  resume(@Param('id', { schema: Id }) id: string, @Body({ schema: ResumeIssue }) body: ResumeIssue) {
    return this.issues.resume(id, body);
  }

  @Post('issues/:id/extend')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  extend(@Param('id', { schema: Id }) id: string, @Body({ schema: ExtendIssue }) body: ExtendIssue) {
    return this.issues.extend(id, body);
  }

  @Post('issues/:id/change-preset')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  changePreset(@Param('id', { schema: Id }) id: string, @Body({ schema: ChangePreset }) body: ChangePreset) {
    return this.issues.changePreset(id, body);
  }

  @Post('issues/:id/resolve')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  resolve(@Param('id', { schema: Id }) id: string, @Body({ schema: ResolveIssue }) body: ResolveIssue) {
    return this.issues.resolve(id, body);
  }

  @Post('issues/:id/confirm')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  confirm(@Param('id', { schema: Id }) id: string, @Body({ schema: ConfirmIssue }) body: ConfirmIssue) {
    return this.issues.confirm(id, body);
  }

  @Post('issues/:id/reject')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  reject(@Param('id', { schema: Id }) id: string, @Body({ schema: RejectIssue }) body: RejectIssue) {
    return this.issues.reject(id, body);
  }

  @Post('issues/:id/close-unanswered')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  closeUnanswered(@Param('id', { schema: Id }) id: string, @Body({ schema: WithReason }) body: WithReason) {
    return this.issues.closeUnanswered(id, body);
  }

  @Post('issues/:id/withdraw')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  withdraw(@Param('id', { schema: Id }) id: string, @Body({ schema: WithReason }) body: WithReason) {
    return this.issues.withdraw(id, body);
  }

  @Post('issues/:id/comment')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  comment(@Param('id', { schema: Id }) id: string, @Body({ schema: CommentIssue }) body: CommentIssue) {
    return this.issues.comment(id, body);
  }

  @Post('issues/:id/instruct')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  instruct(@Param('id', { schema: Id }) id: string, @Body({ schema: InstructIssue }) body: InstructIssue) {
    return this.issues.instruct(id, body);
  }

  @Post('issues/:id/edit')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditIssue }) body: EditIssue) {
    return this.issues.edit(id, body);
  }

  @Post('issues/:id/split')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  split(@Param('id', { schema: Id }) id: string, @Body({ schema: SplitIssue }) body: SplitIssue) {
    return this.relations.split(id, body);
  }

  @Post('issues/:id/merge')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  merge(@Param('id', { schema: Id }) id: string, @Body({ schema: MergeIssue }) body: MergeIssue) {
    return this.relations.merge(id, body);
  }

  @Post('issues/:id/link')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  link(@Param('id', { schema: Id }) id: string, @Body({ schema: LinkIssue }) body: LinkIssue) {
    return this.relations.link(id, body);
  }

  @Delete('issues/:id/links/:otherId')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, IssueAnswer)
  unlink(@Param('id', { schema: Id }) id: string, @Param('otherId', { schema: Id }) otherId: string) {
    return this.relations.unlink(id, otherId);
  }
}

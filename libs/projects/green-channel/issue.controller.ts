import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { FileIssueService } from './file-issue.js';
import * as dto from './issue.dto.js';
import { IssueReader } from './issue.reader.js';
import { IssueService } from './issue.service.js';
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
  @Answers(201, dto.IssueAnswer)
  file(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.FileIssue }) body: dto.FileIssue) {
    return this.filing.file(id, body);
  }

  @Get('issues/:id')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, dto.IssueAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Get('issues/:id/holders')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, dto.IssueHolders)
  holders(@Param('id', { schema: Id }) id: string) {
    return this.reader.holders(id);
  }

  @Post('issues/:id/accept')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  accept(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.AcceptIssue }) body: dto.AcceptIssue) {
    return this.issues.accept(id, body);
  }

  @Post('issues/:id/assign')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  assign(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.AssignIssue }) body: dto.AssignIssue) {
    return this.issues.assign(id, body);
  }

  @Post('issues/:id/give-back')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  giveBack(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.GiveBackIssue }) body: dto.GiveBackIssue) {
    return this.issues.giveBack(id, body);
  }

  @Post('issues/:id/next-step')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  setNextStep(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.SetNextStep }) body: dto.SetNextStep) {
    return this.issues.setNextStep(id, body);
  }

  @Post('issues/:id/answer')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  answer(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.AnswerIssue }) body: dto.AnswerIssue) {
    return this.issues.answer(id, body);
  }

  @Post('issues/:id/request-pause')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  requestPause(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.RequestPause }) body: dto.RequestPause) {
    return this.pauses.request(id, body);
  }

  @Post('issues/:id/decide-pause')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  decidePause(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.DecidePause }) body: dto.DecidePause) {
    return this.pauses.decide(id, body);
  }

  @Post('issues/:id/resume')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  resume(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.ResumeIssue }) body: dto.ResumeIssue) {
    return this.issues.resume(id, body);
  }

  @Post('issues/:id/extend')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  extend(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.ExtendIssue }) body: dto.ExtendIssue) {
    return this.issues.extend(id, body);
  }

  @Post('issues/:id/change-preset')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  changePreset(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.ChangePreset }) body: dto.ChangePreset) {
    return this.issues.changePreset(id, body);
  }

  @Post('issues/:id/resolve')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  resolve(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.ResolveIssue }) body: dto.ResolveIssue) {
    return this.issues.resolve(id, body);
  }

  @Post('issues/:id/confirm')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  confirm(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.ConfirmIssue }) body: dto.ConfirmIssue) {
    return this.issues.confirm(id, body);
  }

  @Post('issues/:id/reject')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  reject(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.RejectIssue }) body: dto.RejectIssue) {
    return this.issues.reject(id, body);
  }

  @Post('issues/:id/close-unanswered')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  closeUnanswered(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.WithReason }) body: dto.WithReason) {
    return this.issues.closeUnanswered(id, body);
  }

  @Post('issues/:id/withdraw')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  withdraw(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.WithReason }) body: dto.WithReason) {
    return this.issues.withdraw(id, body);
  }

  @Post('issues/:id/comment')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  comment(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.CommentIssue }) body: dto.CommentIssue) {
    return this.issues.comment(id, body);
  }

  @Post('issues/:id/instruct')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  instruct(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.InstructIssue }) body: dto.InstructIssue) {
    return this.issues.instruct(id, body);
  }

  @Post('issues/:id/edit')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.EditIssue }) body: dto.EditIssue) {
    return this.issues.edit(id, body);
  }

  @Post('issues/:id/split')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  split(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.SplitIssue }) body: dto.SplitIssue) {
    return this.relations.split(id, body);
  }

  @Post('issues/:id/merge')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  merge(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.MergeIssue }) body: dto.MergeIssue) {
    return this.relations.merge(id, body);
  }

  @Post('issues/:id/link')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  link(@Param('id', { schema: Id }) id: string, @Body({ schema: dto.LinkIssue }) body: dto.LinkIssue) {
    return this.relations.link(id, body);
  }

  @Delete('issues/:id/links/:otherId')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, dto.IssueAnswer)
  unlink(@Param('id', { schema: Id }) id: string, @Param('otherId', { schema: Id }) otherId: string) {
    return this.relations.unlink(id, otherId);
  }
}

// Generated from the OpenAPI document by `npm run generate`. Never edit it.

export interface paths {
    "/api/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Action_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Action_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Action_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailedLinks_requestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login-link/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailedLinks_redeemLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Oidc_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Oidc_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Oidc_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailedLinks_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailedLinks_redeemReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Brief_list"];
        put?: never;
        post: operations["Brief_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Brief_one"];
        put?: never;
        post?: never;
        delete: operations["Brief_remove"];
        options?: never;
        head?: never;
        patch: operations["Brief_edit"];
        trace?: never;
    };
    "/api/briefs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Brief_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Brief_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefs/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Brief_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Document_remove"];
        options?: never;
        head?: never;
        patch: operations["Document_edit"];
        trace?: never;
    };
    "/api/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Document_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Document_addVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/versions/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Escalation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Escalation_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Host_list"];
        put?: never;
        post: operations["Host_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hosts/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Host_availability"];
        put: operations["Host_setHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/mend.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import_mend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Industry_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitation_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitation_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Issue_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/assign-within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_assignWithin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IssueAttachment_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssueAttachment_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/change-preset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_changePreset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/close-unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_closeUnanswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/decide-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_decidePause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Issue_holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_instruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/links/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Issue_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_setNextStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/request-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_requestPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Slip_list"];
        put?: never;
        post: operations["Slip_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/slips/{slipId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Slip_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ledger_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_companies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/import-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_startIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/moved-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_movedDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_read"];
        put?: never;
        post?: never;
        delete: operations["Profile_close"];
        options?: never;
        head?: never;
        patch: operations["Profile_edit"];
        trace?: never;
    };
    "/api/me/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Login_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/logins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Login_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Login_workFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Profile_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiToken_list"];
        put?: never;
        post: operations["ApiToken_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApiToken_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Totp_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Totp_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Totp_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting_list"];
        put?: never;
        post: operations["Meeting_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Meeting_edit"];
        trace?: never;
    };
    "/api/meetings/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting_addAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Meeting_removeAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Meeting_orderAgenda"];
        post: operations["Meeting_addToAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Meeting_takeOffAgenda"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Meeting_editItem"];
        trace?: never;
    };
    "/api/meetings/{id}/minutes.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting_minutesDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting_minutesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meeting_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/cadences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meeting_cadences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Milestone_remove"];
        options?: never;
        head?: never;
        patch: operations["Milestone_edit"];
        trace?: never;
    };
    "/api/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offering_own"];
        put?: never;
        post: operations["Offering_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offering_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Offering_edit"];
        trace?: never;
    };
    "/api/offerings/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offerings/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offering_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offerings/{id}/slots/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offering_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisation_edit"];
        trace?: never;
    };
    "/api/organisation/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitation_list"];
        put?: never;
        post: operations["Invitation_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Invitation_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Member_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Member_remove"];
        options?: never;
        head?: never;
        patch: operations["Member_edit"];
        trace?: never;
    };
    "/api/organisation/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_readZone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisation_editZone"];
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Operator_list"];
        put?: never;
        post: operations["Operator_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Operator_edit"];
        trace?: never;
    };
    "/api/organisations/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Operator_inviteOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preset_list"];
        put: operations["Preset_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presets/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preset_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project_list"];
        put?: never;
        post: operations["ProjectEntry_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Project_edit"];
        trace?: never;
    };
    "/api/projects/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStep_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/aftercare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Aftercare_list"];
        put?: never;
        post: operations["Aftercare_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Project_linkCompany"];
        delete: operations["Project_unlinkCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_list"];
        put?: never;
        post: operations["Document_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Project_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/grants/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Project_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Issue_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Milestone_list"];
        put?: never;
        post: operations["Milestone_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/milestones/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Milestone_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/milestones/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Milestone_addUsual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStep_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStep_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/stall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStep_stall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/step-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStep_stepBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/task-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskForce_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/task-force/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskForce_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/task-force/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TaskForce_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/task-force/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["TaskForce_remove"];
        options?: never;
        head?: never;
        patch: operations["TaskForce_update"];
        trace?: never;
    };
    "/api/projects/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project_transitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectStep_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectEntry_duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/from-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectEntry_fromSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/import-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Import_startProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/known-companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project_knownCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Project_portfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedView_list"];
        put?: never;
        post: operations["SavedView_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedView_remove"];
        options?: never;
        head?: never;
        patch: operations["SavedView_change"];
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_calendarFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectEntry_ofSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/room-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Room_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Setup_state"];
        put?: never;
        post: operations["Setup_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slips/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Slip_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slips/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Slip_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stage-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StagePlan_current"];
        put: operations["StagePlan_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stage-plan/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StagePlan_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-forces/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TaskForce_load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_wall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zone-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ZoneSettings_own"];
        put: operations["ZoneSettings_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zone-settings/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ZoneSettings_receivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Zone_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Zone_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones/{slug}/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offering_ofZone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zones/{slug}/service-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceLevel_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Action_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "mine" | "open" | "overdue" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Action_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            doneAt: string | null;
                            doneNote: string | null;
                            /** Format: date */
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            issueId: string | null;
                            issueNumber: string | null;
                            /** Format: uuid */
                            meetingId: string | null;
                            overdue: boolean;
                            owner: {
                                /** Format: uuid */
                                memberId: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                            };
                            /** Format: uuid */
                            projectId: string | null;
                            text: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Action_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            doneAt: string | null;
                            doneNote: string | null;
                            /** Format: date */
                            dueOn: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            issueId: string | null;
                            issueNumber: string | null;
                            /** Format: uuid */
                            meetingId: string | null;
                            overdue: boolean;
                            owner: {
                                /** Format: uuid */
                                memberId: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                            };
                            /** Format: uuid */
                            projectId: string | null;
                            text: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: Record<string, never>;
                            data: {
                                action: string;
                                /** Format: date-time */
                                at: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                target: {
                                    id: string;
                                    type: string;
                                };
                                who: {
                                    ip: string | null;
                                    kind: string;
                                    name: string | null;
                                };
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Auth_logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    MailedLinks_requestLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    returnTo?: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    MailedLinks_redeemLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        returnTo: string | null;
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Auth_logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Oidc_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabled: boolean;
                        label: string | null;
                    };
                };
            };
        };
    };
    Oidc_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Oidc_start: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MailedLinks_requestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    MailedLinks_redeemReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Auth_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    locale: "zh-CN" | "en";
                    name: string;
                    organisation: {
                        country: string;
                        name: string;
                    };
                    password: string;
                    timeZone: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    Auth_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Brief_list: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                kind?: "weekly" | "monthly";
                limit?: number;
                state?: "draft" | "sent";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            make: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                factsAt: string;
                                /** Format: date */
                                firstDay: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "weekly" | "monthly";
                                /** Format: date */
                                lastDay: string;
                                number: string;
                                /** Format: date-time */
                                sentAt: string | null;
                                /** @enum {string} */
                                state: "draft" | "sent";
                                version: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Brief_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day?: string;
                    /** @enum {string} */
                    kind: "weekly" | "monthly";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            edited: string[];
                            facts: {
                                advancedProjects: {
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                    to: string;
                                }[];
                                categories: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    closed: number;
                                    filed: number;
                                    open: number;
                                    overdue: number;
                                }[];
                                dueSoon: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                figures: {
                                    before: number | null;
                                    /** @enum {string} */
                                    key: "projects.active" | "projects.new" | "projects.advanced" | "projects.signed" | "projects.red" | "issues.filed" | "issues.closed" | "issues.in-time" | "issues.open" | "issues.overdue" | "issues.escalated" | "issues.reopened" | "issues.satisfaction" | "actions.overdue";
                                    link: string;
                                    value: number | null;
                                }[];
                                overdueIssues: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                redProjects: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                }[];
                                signedInvestment: {
                                    amount: string;
                                    currency: string;
                                }[];
                            };
                            /** Format: date-time */
                            factsAt: string;
                            /** Format: date */
                            firstDay: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "weekly" | "monthly";
                            /** Format: date */
                            lastDay: string;
                            number: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            sentTo: {
                                email: string;
                                /** @enum {string} */
                                locale: "zh-CN" | "en";
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "sent";
                            text: {
                                en: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                                zh: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                            };
                            timeZone: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Brief_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            edited: string[];
                            facts: {
                                advancedProjects: {
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                    to: string;
                                }[];
                                categories: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    closed: number;
                                    filed: number;
                                    open: number;
                                    overdue: number;
                                }[];
                                dueSoon: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                figures: {
                                    before: number | null;
                                    /** @enum {string} */
                                    key: "projects.active" | "projects.new" | "projects.advanced" | "projects.signed" | "projects.red" | "issues.filed" | "issues.closed" | "issues.in-time" | "issues.open" | "issues.overdue" | "issues.escalated" | "issues.reopened" | "issues.satisfaction" | "actions.overdue";
                                    link: string;
                                    value: number | null;
                                }[];
                                overdueIssues: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                redProjects: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                }[];
                                signedInvestment: {
                                    amount: string;
                                    currency: string;
                                }[];
                            };
                            /** Format: date-time */
                            factsAt: string;
                            /** Format: date */
                            firstDay: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "weekly" | "monthly";
                            /** Format: date */
                            lastDay: string;
                            number: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            sentTo: {
                                email: string;
                                /** @enum {string} */
                                locale: "zh-CN" | "en";
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "sent";
                            text: {
                                en: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                                zh: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                            };
                            timeZone: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Brief_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Brief_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: {
                        en?: {
                            issues?: string;
                            outlook?: string;
                            projects?: string;
                            summary?: string;
                        };
                        zh?: {
                            issues?: string;
                            outlook?: string;
                            projects?: string;
                            summary?: string;
                        };
                    };
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            edited: string[];
                            facts: {
                                advancedProjects: {
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                    to: string;
                                }[];
                                categories: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    closed: number;
                                    filed: number;
                                    open: number;
                                    overdue: number;
                                }[];
                                dueSoon: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                figures: {
                                    before: number | null;
                                    /** @enum {string} */
                                    key: "projects.active" | "projects.new" | "projects.advanced" | "projects.signed" | "projects.red" | "issues.filed" | "issues.closed" | "issues.in-time" | "issues.open" | "issues.overdue" | "issues.escalated" | "issues.reopened" | "issues.satisfaction" | "actions.overdue";
                                    link: string;
                                    value: number | null;
                                }[];
                                overdueIssues: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                redProjects: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                }[];
                                signedInvestment: {
                                    amount: string;
                                    currency: string;
                                }[];
                            };
                            /** Format: date-time */
                            factsAt: string;
                            /** Format: date */
                            firstDay: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "weekly" | "monthly";
                            /** Format: date */
                            lastDay: string;
                            number: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            sentTo: {
                                email: string;
                                /** @enum {string} */
                                locale: "zh-CN" | "en";
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "sent";
                            text: {
                                en: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                                zh: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                            };
                            timeZone: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Brief_file: {
        parameters: {
            query: {
                format: "docx" | "pdf" | "xlsx";
                inline?: "true" | "false";
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Brief_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            edited: string[];
                            facts: {
                                advancedProjects: {
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                    to: string;
                                }[];
                                categories: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    closed: number;
                                    filed: number;
                                    open: number;
                                    overdue: number;
                                }[];
                                dueSoon: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                figures: {
                                    before: number | null;
                                    /** @enum {string} */
                                    key: "projects.active" | "projects.new" | "projects.advanced" | "projects.signed" | "projects.red" | "issues.filed" | "issues.closed" | "issues.in-time" | "issues.open" | "issues.overdue" | "issues.escalated" | "issues.reopened" | "issues.satisfaction" | "actions.overdue";
                                    link: string;
                                    value: number | null;
                                }[];
                                overdueIssues: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                redProjects: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                }[];
                                signedInvestment: {
                                    amount: string;
                                    currency: string;
                                }[];
                            };
                            /** Format: date-time */
                            factsAt: string;
                            /** Format: date */
                            firstDay: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "weekly" | "monthly";
                            /** Format: date */
                            lastDay: string;
                            number: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            sentTo: {
                                email: string;
                                /** @enum {string} */
                                locale: "zh-CN" | "en";
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "sent";
                            text: {
                                en: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                                zh: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                            };
                            timeZone: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Brief_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recipients: {
                        /** Format: email */
                        email: string;
                        /** @enum {string} */
                        locale: "zh-CN" | "en";
                        name: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            edited: string[];
                            facts: {
                                advancedProjects: {
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                    to: string;
                                }[];
                                categories: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    closed: number;
                                    filed: number;
                                    open: number;
                                    overdue: number;
                                }[];
                                dueSoon: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                figures: {
                                    before: number | null;
                                    /** @enum {string} */
                                    key: "projects.active" | "projects.new" | "projects.advanced" | "projects.signed" | "projects.red" | "issues.filed" | "issues.closed" | "issues.in-time" | "issues.open" | "issues.overdue" | "issues.escalated" | "issues.reopened" | "issues.satisfaction" | "actions.overdue";
                                    link: string;
                                    value: number | null;
                                }[];
                                overdueIssues: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    dueAt: string;
                                    holderEn: string;
                                    holderZh: string;
                                    /** Format: uuid */
                                    id: string;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string;
                                    number: string;
                                    projectEn: string | null;
                                    projectZh: string | null;
                                    title: string;
                                }[];
                                redProjects: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nameEn: string;
                                    nameZh: string;
                                    number: string;
                                    stage: string;
                                }[];
                                signedInvestment: {
                                    amount: string;
                                    currency: string;
                                }[];
                            };
                            /** Format: date-time */
                            factsAt: string;
                            /** Format: date */
                            firstDay: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "weekly" | "monthly";
                            /** Format: date */
                            lastDay: string;
                            number: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            sentTo: {
                                email: string;
                                /** @enum {string} */
                                locale: "zh-CN" | "en";
                                name: string;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "sent";
                            text: {
                                en: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                                zh: {
                                    issues: string;
                                    outlook: string;
                                    projects: string;
                                    summary: string;
                                };
                            };
                            timeZone: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Document_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** @enum {string} */
                            evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            removed: boolean;
                            shared: boolean;
                            title: string;
                            version: number;
                            versions: {
                                bytes: number;
                                fileName: string;
                                mediaType: string;
                                number: number;
                                sha256: string;
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Document_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    evidence?: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                    shared?: boolean;
                    title?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** @enum {string} */
                            evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            removed: boolean;
                            shared: boolean;
                            title: string;
                            version: number;
                            versions: {
                                bytes: number;
                                fileName: string;
                                mediaType: string;
                                number: number;
                                sha256: string;
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Document_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** @enum {string} */
                            evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            removed: boolean;
                            shared: boolean;
                            title: string;
                            version: number;
                            versions: {
                                bytes: number;
                                fileName: string;
                                mediaType: string;
                                number: number;
                                sha256: string;
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Document_addVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** @enum {string} */
                            evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            removed: boolean;
                            shared: boolean;
                            title: string;
                            version: number;
                            versions: {
                                bytes: number;
                                fileName: string;
                                mediaType: string;
                                number: number;
                                sha256: string;
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Document_content: {
        parameters: {
            query?: {
                inline?: "0" | "1";
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Escalation_list: {
        parameters: {
            query?: {
                category?: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                cursor?: string;
                level?: number;
                limit?: number;
                state?: "waiting" | "answered" | "finished";
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                answeredAt: string | null;
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                company: string | null;
                                confidential: boolean;
                                /** Format: date-time */
                                dueAt: string | null;
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    person: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                level: number;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                nextStep: string | null;
                                number: string;
                                project: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                } | null;
                                round: number;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                step: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    cause: "clock" | "not-solved";
                                    clock: string | null;
                                    level: number;
                                    share: number | null;
                                    to: {
                                        name: {
                                            en: string;
                                            zh: string;
                                        };
                                        outside: boolean;
                                    };
                                };
                                timeZone: string;
                                title: string;
                                unread: boolean;
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Escalation_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answered: number;
                        overdue: number;
                        unread: number;
                        waiting: number;
                        zones: {
                            /** Format: uuid */
                            id: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            open: number;
                            red: number;
                        }[];
                    };
                };
            };
        };
    };
    Host_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                active: boolean;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: string;
                                timeZone: string;
                                /** Format: uuid */
                                userId: string | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Host_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    memberId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            active: boolean;
                            exceptions: {
                                date: string;
                                intervals: {
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            memberId: string | null;
                            name: string;
                            timeZone: string;
                            /** Format: uuid */
                            userId: string | null;
                            version: number;
                            weekly: {
                                from: string;
                                to: string;
                                weekday: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Host_availability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            active: boolean;
                            exceptions: {
                                date: string;
                                intervals: {
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            memberId: string | null;
                            name: string;
                            timeZone: string;
                            /** Format: uuid */
                            userId: string | null;
                            version: number;
                            weekly: {
                                from: string;
                                to: string;
                                weekday: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Host_setHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    exceptions: {
                        /** Format: date */
                        date: string;
                        intervals: {
                            from: string;
                            to: string;
                        }[];
                    }[];
                    timeZone: string;
                    version: number;
                    weekly: {
                        from: string;
                        to: string;
                        weekday: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            active: boolean;
                            exceptions: {
                                date: string;
                                intervals: {
                                    from: string;
                                    to: string;
                                }[];
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            memberId: string | null;
                            name: string;
                            timeZone: string;
                            /** Format: uuid */
                            userId: string | null;
                            version: number;
                            weekly: {
                                from: string;
                                to: string;
                                weekday: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Import_list: {
        parameters: {
            query: {
                kind: "issues" | "projects";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            start: boolean;
                        };
                        items: {
                            by: string | null;
                            changed: number;
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            done: number;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            good: number;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "issues" | "projects";
                            /** @enum {string} */
                            mode: "check" | "import-good";
                            problemCount: number;
                            rows: number | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "stopped";
                            unchanged: number;
                        }[];
                    };
                };
            };
        };
    };
    Import_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            by: string | null;
                            changed: number;
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            done: number;
                            duplicates: {
                                project: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    number: string;
                                };
                                row: number;
                            }[];
                            fault: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            good: number;
                            /** Format: uuid */
                            id: string;
                            ignored: string[];
                            /** @enum {string} */
                            kind: "issues" | "projects";
                            /** @enum {string} */
                            mode: "check" | "import-good";
                            problemCount: number;
                            problems: {
                                /** @enum {string} */
                                code: "field.required" | "field.too-long" | "field.too-small" | "field.too-large" | "field.not-allowed" | "field.date" | "field.pattern" | "field.invalid" | "field.unknown-code" | "import.read-only" | "import.changed-meanwhile" | "import.confidential" | "import.not-open" | "import.not-allowed" | "import.issue-unknown" | "import.other-zone" | "import.twice" | "import.project-unknown" | "import.project-ambiguous" | "import.project-mismatch" | "import.holder-unknown" | "import.holder-ambiguous" | "import.person-unknown" | "import.person-ambiguous" | "import.refused";
                                column: string;
                                field: string;
                                params?: {
                                    [key: string]: string | number;
                                };
                                row: number;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            rows: number | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "stopped";
                            unchanged: number;
                        };
                    };
                };
            };
        };
    };
    Import_mend: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Import_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            by: string | null;
                            changed: number;
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            done: number;
                            duplicates: {
                                project: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    number: string;
                                };
                                row: number;
                            }[];
                            fault: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            good: number;
                            /** Format: uuid */
                            id: string;
                            ignored: string[];
                            /** @enum {string} */
                            kind: "issues" | "projects";
                            /** @enum {string} */
                            mode: "check" | "import-good";
                            problemCount: number;
                            problems: {
                                /** @enum {string} */
                                code: "field.required" | "field.too-long" | "field.too-small" | "field.too-large" | "field.not-allowed" | "field.date" | "field.pattern" | "field.invalid" | "field.unknown-code" | "import.read-only" | "import.changed-meanwhile" | "import.confidential" | "import.not-open" | "import.not-allowed" | "import.issue-unknown" | "import.other-zone" | "import.twice" | "import.project-unknown" | "import.project-ambiguous" | "import.project-mismatch" | "import.holder-unknown" | "import.holder-ambiguous" | "import.person-unknown" | "import.person-ambiguous" | "import.refused";
                                column: string;
                                field: string;
                                params?: {
                                    [key: string]: string | number;
                                };
                                row: number;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            rows: number | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "stopped";
                            unchanged: number;
                        };
                    };
                };
            };
        };
    };
    Import_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            by: string | null;
                            changed: number;
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            done: number;
                            duplicates: {
                                project: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    number: string;
                                };
                                row: number;
                            }[];
                            fault: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            good: number;
                            /** Format: uuid */
                            id: string;
                            ignored: string[];
                            /** @enum {string} */
                            kind: "issues" | "projects";
                            /** @enum {string} */
                            mode: "check" | "import-good";
                            problemCount: number;
                            problems: {
                                /** @enum {string} */
                                code: "field.required" | "field.too-long" | "field.too-small" | "field.too-large" | "field.not-allowed" | "field.date" | "field.pattern" | "field.invalid" | "field.unknown-code" | "import.read-only" | "import.changed-meanwhile" | "import.confidential" | "import.not-open" | "import.not-allowed" | "import.issue-unknown" | "import.other-zone" | "import.twice" | "import.project-unknown" | "import.project-ambiguous" | "import.project-mismatch" | "import.holder-unknown" | "import.holder-ambiguous" | "import.person-unknown" | "import.person-ambiguous" | "import.refused";
                                column: string;
                                field: string;
                                params?: {
                                    [key: string]: string | number;
                                };
                                row: number;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            rows: number | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "stopped";
                            unchanged: number;
                        };
                    };
                };
            };
        };
    };
    Industry_list: {
        parameters: {
            query?: {
                codes?: string;
                limit?: number;
                scheme?: "gbt4754" | "isic4";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            isicCode: string | null;
                            /** @enum {string} */
                            level: "section" | "division" | "group" | "class";
                            name: {
                                en: string;
                                zh: string;
                            };
                            path: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @enum {string} */
                            scheme: "gbt4754" | "isic4";
                        }[];
                    };
                };
            };
        };
    };
    Invitation_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        hasAccount: boolean;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                        };
                        /** @enum {string} */
                        role: "owner" | "manager" | "staff" | "viewer";
                    };
                };
            };
        };
    };
    Invitation_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale?: "zh-CN" | "en";
                    name?: string;
                    password?: string;
                    timeZone?: string;
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Ledger_list: {
        parameters: {
            query?: {
                category?: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                closedFrom?: string;
                closedTo?: string;
                company?: string;
                confidential?: "true" | "false";
                cursor?: string;
                dueFrom?: string;
                dueTo?: string;
                escalatedFrom?: string;
                escalatedTo?: string;
                filedFrom?: string;
                filedTo?: string;
                holder?: string;
                judged?: "true" | "false";
                level?: number;
                light?: "green" | "yellow" | "red";
                limit?: number;
                mine?: "true" | "false";
                overdue?: "true" | "false";
                person?: string;
                project?: string;
                q?: string;
                rated?: "true" | "false";
                reopenedFrom?: string;
                reopenedTo?: string;
                sort?: "due" | "newest" | "level" | "closed" | "number";
                state?: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged" | "open";
                total?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                /** Format: date-time */
                                closedAt: string | null;
                                company: string | null;
                                confidential: boolean;
                                /** Format: date-time */
                                dueAt: string | null;
                                dueClock: string | null;
                                /** Format: date-time */
                                filedAt: string;
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    person: string | null;
                                };
                                /** Format: uuid */
                                id: string;
                                inTime: boolean | null;
                                level: number;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                nextStep: string | null;
                                number: string;
                                project: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                } | null;
                                round: number;
                                satisfaction: number | null;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                            };
                        }[];
                        next: string | null;
                        total: number | null;
                    };
                };
            };
        };
    };
    Issue_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nextStep: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nextAnswerIn?: number;
                    nextStep: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    memberId?: string | null;
                    nextStep: string;
                    /** @default  */
                    note?: string;
                    /** Format: uuid */
                    organisationId: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_assignWithin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    memberId: string;
                    nextStep: string;
                    /** @default  */
                    note?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    IssueAttachment_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** Format: uuid */
                    key?: string;
                    /** @enum {string} */
                    purpose: "photo" | "voice" | "file" | "proof";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    IssueAttachment_content: {
        parameters: {
            query?: {
                inline?: "0" | "1";
            };
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Issue_changePreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    presetCode: string;
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_closeUnanswered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    internal?: boolean;
                    text: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    satisfaction: number;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_decidePause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    consent: boolean;
                    /** @default  */
                    note?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category?: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                    title?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_holders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        people: {
                            /** Format: uuid */
                            memberId: string;
                            name: string;
                            /** Format: uuid */
                            organisationId: string;
                        }[];
                    };
                };
            };
        };
    };
    Issue_instruct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nextStep?: string;
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    intoId: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_setNextStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nextStep: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_requestPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /** @enum {string} */
                    reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                    /** Format: date-time */
                    until: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proof: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Slip_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            answer: string | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            issuedAt: string;
                            /** @enum {string} */
                            kind: "reminder" | "supervision" | "liaison" | "report";
                            level: number | null;
                            number: string;
                            outside: boolean;
                            receiver: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Slip_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "reminder" | "supervision" | "liaison" | "report";
                    note: string;
                    receiver: {
                        /** @enum {string} */
                        kind: "holder";
                    } | {
                        /** Format: email */
                        email: string;
                        /** @enum {string} */
                        kind: "outside";
                        /** @enum {string} */
                        locale: "zh-CN" | "en";
                        name: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            answer: string | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            issuedAt: string;
                            /** @enum {string} */
                            kind: "reminder" | "supervision" | "liaison" | "report";
                            level: number | null;
                            number: string;
                            outside: boolean;
                            receiver: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Slip_file: {
        parameters: {
            query: {
                format: "docx" | "pdf";
                locale: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                slipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Issue_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        /** @enum {string} */
                        category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                        description: string;
                        title: string;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Ledger_board: {
        parameters: {
            query?: {
                by?: "holder" | "state";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            cards: {
                                abilities: {
                                    [key: string]: boolean;
                                };
                                data: {
                                    /** @enum {string} */
                                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                    /** Format: date-time */
                                    closedAt: string | null;
                                    company: string | null;
                                    confidential: boolean;
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    dueClock: string | null;
                                    /** Format: date-time */
                                    filedAt: string;
                                    holder: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: uuid */
                                        memberId: string | null;
                                        name: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    /** Format: uuid */
                                    id: string;
                                    inTime: boolean | null;
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    number: string;
                                    project: {
                                        /** Format: uuid */
                                        id: string | null;
                                        name: {
                                            en: string;
                                            zh: string;
                                        };
                                    } | null;
                                    round: number;
                                    satisfaction: number | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                    version: number;
                                    zone: {
                                        /** Format: uuid */
                                        id: string;
                                        name: {
                                            en: string;
                                            zh: string;
                                        };
                                    };
                                };
                            }[];
                            count: number;
                            key: string;
                            name: {
                                en: string;
                                zh: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    Ledger_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        kind: "next-step";
                        nextStep: string;
                    } | {
                        /** @enum {string} */
                        category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                        /** @enum {string} */
                        kind: "category";
                    } | {
                        /** @enum {string} */
                        kind: "assign";
                        /**
                         * Format: uuid
                         * @default null
                         */
                        memberId?: string | null;
                        nextStep: string;
                        /** Format: uuid */
                        organisationId: string;
                    };
                    rows: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            code: string | null;
                            /** Format: uuid */
                            id: string;
                            version: number | null;
                        }[];
                    };
                };
            };
        };
    };
    Ledger_calendar: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            count: number;
                            /** Format: date */
                            date: string;
                            overdue: number;
                        }[];
                        timeZone: string;
                    };
                };
            };
        };
    };
    Ledger_companies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    Ledger_file: {
        parameters: {
            query?: {
                category?: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                closedFrom?: string;
                closedTo?: string;
                company?: string;
                confidential?: "true" | "false";
                dueFrom?: string;
                dueTo?: string;
                escalatedFrom?: string;
                escalatedTo?: string;
                filedFrom?: string;
                filedTo?: string;
                holder?: string;
                judged?: "true" | "false";
                level?: number;
                light?: "green" | "yellow" | "red";
                locale?: "zh-CN" | "en";
                mine?: "true" | "false";
                overdue?: "true" | "false";
                person?: string;
                project?: string;
                q?: string;
                rated?: "true" | "false";
                reopenedFrom?: string;
                reopenedTo?: string;
                sort?: "due" | "newest" | "level" | "closed" | "number";
                state?: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Ledger_template: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Import_startIssues: {
        parameters: {
            query?: {
                mode?: "check" | "import-good";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            by: string | null;
                            changed: number;
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            done: number;
                            duplicates: {
                                project: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    number: string;
                                };
                                row: number;
                            }[];
                            fault: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            good: number;
                            /** Format: uuid */
                            id: string;
                            ignored: string[];
                            /** @enum {string} */
                            kind: "issues" | "projects";
                            /** @enum {string} */
                            mode: "check" | "import-good";
                            problemCount: number;
                            problems: {
                                /** @enum {string} */
                                code: "field.required" | "field.too-long" | "field.too-small" | "field.too-large" | "field.not-allowed" | "field.date" | "field.pattern" | "field.invalid" | "field.unknown-code" | "import.read-only" | "import.changed-meanwhile" | "import.confidential" | "import.not-open" | "import.not-allowed" | "import.issue-unknown" | "import.other-zone" | "import.twice" | "import.project-unknown" | "import.project-ambiguous" | "import.project-mismatch" | "import.holder-unknown" | "import.holder-ambiguous" | "import.person-unknown" | "import.person-ambiguous" | "import.refused";
                                column: string;
                                field: string;
                                params?: {
                                    [key: string]: string | number;
                                };
                                row: number;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            rows: number | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "stopped";
                            unchanged: number;
                        };
                    };
                };
            };
        };
    };
    Ledger_movedDeadlines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            clock: string;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            issueId: string;
                            notices: {
                                id: string;
                                title: string;
                            }[];
                            number: string;
                            title: string;
                            /** Format: date-time */
                            to: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Ledger_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        averageDays: number | null;
                        byCategory: {
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            open: number;
                            overdue: number;
                        }[];
                        byHolder: {
                            /** Format: uuid */
                            id: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            open: number;
                            overdue: number;
                        }[];
                        byLevel: {
                            count: number;
                            level: number;
                        }[];
                        byLight: {
                            [key: string]: number;
                        };
                        byState: {
                            count: number;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                        }[];
                        dueThisWeek: number;
                        open: number;
                        overdue: number;
                        waitingForMe: number;
                    };
                };
            };
        };
    };
    Outbox_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            recipient: string;
                            subject: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Outbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calendar: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        html: string;
                        /** Format: uuid */
                        id: string;
                        recipient: string;
                        subject: string;
                        text: string;
                    };
                };
            };
        };
    };
    Profile_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Profile_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Profile_edit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale?: "zh-CN" | "en";
                    name?: string;
                    timeZone?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Login_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                createdAt: string;
                                current: boolean;
                                /** Format: uuid */
                                id: string;
                                ip: string | null;
                                /** Format: date-time */
                                lastSeenAt: string;
                                /** @enum {string} */
                                method: "password" | "link" | "oidc" | "invitation" | "sign-up" | "setup";
                                userAgent: string | null;
                            };
                        }[];
                        /** @enum {string|null} */
                        next: null;
                    };
                };
            };
        };
    };
    Login_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Login_workFor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Profile_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current?: string;
                    next: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiToken_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                lastUsedAt: string | null;
                                name: string;
                                scopes: ("profile:read" | "organisation:read" | "organisation:write" | "zones:write" | "sessions:read" | "sessions:write" | "availability:read" | "availability:write" | "projects:read" | "projects:write" | "issues:read" | "issues:write" | "notifications:read" | "audit:read")[];
                            };
                        }[];
                        /** @enum {string|null} */
                        next: null;
                    };
                };
            };
        };
    };
    ApiToken_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expiresInDays: number;
                    name: string;
                    scopes: ("profile:read" | "organisation:read" | "organisation:write" | "zones:write" | "sessions:read" | "sessions:write" | "availability:read" | "availability:write" | "projects:read" | "projects:write" | "issues:read" | "issues:write" | "notifications:read" | "audit:read")[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                            name: string;
                            scopes: ("profile:read" | "organisation:read" | "organisation:write" | "zones:write" | "sessions:read" | "sessions:write" | "availability:read" | "availability:write" | "projects:read" | "projects:write" | "issues:read" | "issues:write" | "notifications:read" | "audit:read")[];
                        };
                        token: string;
                    };
                };
            };
        };
    };
    ApiToken_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Totp_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                    };
                };
            };
        };
    };
    Totp_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
        };
    };
    Totp_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meeting_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                project?: string;
                state?: "planned" | "open" | "closed" | "called-off";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            plan: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                actions: number;
                                calledOffReason: string | null;
                                discussed: number;
                                /** Format: uuid */
                                id: string;
                                items: number;
                                number: string;
                                openActions: number;
                                place: string;
                                project: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    number: string;
                                } | null;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "planned" | "open" | "closed" | "called-off";
                                title: string;
                                version: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Meeting_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    chairMemberId?: string;
                    /** @default false */
                    fill?: boolean;
                    /** @default  */
                    place?: string;
                    /** Format: uuid */
                    projectId?: string;
                    /** Format: date-time */
                    startsAt: string;
                    title: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    chairMemberId?: string | null;
                    place?: string;
                    present?: string[];
                    /** Format: date-time */
                    startsAt?: string;
                    summary?: string;
                    title?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_addAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    dueOn: string;
                    /** @default false */
                    handOver?: boolean;
                    /** Format: uuid */
                    issueId?: string;
                    nextStep?: string;
                    owner: {
                        /**
                         * Format: uuid
                         * @default null
                         */
                        memberId?: string | null;
                        /** Format: uuid */
                        organisationId: string;
                    };
                    text: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_removeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_orderAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemIds: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_addToAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    fill: true;
                } | {
                    issueIds: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_takeOffAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_callOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_editItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    discussed?: boolean;
                    notes?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_minutesDocx: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meeting_minutesPdf: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Meeting_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        people: {
                            /** Format: uuid */
                            memberId: string;
                            name: string;
                            /** Format: uuid */
                            organisationId: string;
                        }[];
                    };
                };
            };
        };
    };
    Meeting_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            actions: number;
                            agenda: {
                                /** @enum {string} */
                                category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                                confidential: boolean;
                                /** Format: date-time */
                                discussedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                issue: {
                                    /** Format: date-time */
                                    dueAt: string | null;
                                    holder: {
                                        en: string;
                                        zh: string;
                                    };
                                    level: number;
                                    /** @enum {string} */
                                    light: "green" | "yellow" | "red";
                                    nextStep: string | null;
                                    person: string | null;
                                    /** @enum {string} */
                                    state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                    title: string;
                                };
                                /** Format: uuid */
                                issueId: string;
                                notes: string;
                                number: string;
                                project: {
                                    en: string;
                                    zh: string;
                                } | null;
                                version: number;
                            }[];
                            calledOffReason: string | null;
                            chair: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            decisions: {
                                /** Format: date-time */
                                doneAt: string | null;
                                doneNote: string | null;
                                /** Format: date */
                                dueOn: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                issueId: string | null;
                                issueNumber: string | null;
                                /** Format: uuid */
                                meetingId: string | null;
                                overdue: boolean;
                                owner: {
                                    /** Format: uuid */
                                    memberId: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** Format: uuid */
                                    organisationId: string;
                                };
                                /** Format: uuid */
                                projectId: string | null;
                                text: string;
                                version: number;
                            }[];
                            discussed: number;
                            /** Format: uuid */
                            id: string;
                            items: number;
                            number: string;
                            openActions: number;
                            /** Format: date-time */
                            openedAt: string | null;
                            place: string;
                            present: string[];
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            } | null;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "planned" | "open" | "closed" | "called-off";
                            summary: string;
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
            };
        };
    };
    Meeting_cadences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            steps: {
                                /** @enum {string} */
                                key: "collect" | "triage" | "council" | "brief";
                                /** Format: date-time */
                                nextAt: string | null;
                                /** Format: date */
                                nextOn: string | null;
                            }[];
                        }[];
                        timeZone: string;
                    };
                };
            };
        };
    };
    Milestone_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            add: boolean;
                            baseline: boolean;
                            usual: boolean;
                        };
                        gantt: {
                            bars: {
                                actual: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                baseline: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                done: number;
                                forecast: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                plan: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                            }[];
                            /** Format: date */
                            from: string;
                            months: {
                                at: number;
                                month: string;
                            }[];
                            /** Format: date */
                            to: string;
                            today: number | null;
                        } | null;
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date */
                                actualEnd: string | null;
                                /** Format: date */
                                actualStart: string | null;
                                /** Format: date */
                                baselineEnd: string | null;
                                /** Format: date */
                                baselineStart: string | null;
                                expected: number | null;
                                /** Format: date */
                                forecastEnd: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** Format: date */
                                planEnd: string | null;
                                /** Format: date */
                                planStart: string | null;
                                position: number;
                                progress: number;
                                reason: {
                                    cause?: {
                                        code: string;
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                slip: "blue" | "yellow" | "red" | null;
                                slipDays: number | null;
                                /** @enum {string|null} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            };
                        }[];
                        project: {
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: uuid */
                            milestoneId: string | null;
                            reason: {
                                cause?: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                };
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        };
                        /** @enum {string} */
                        rule: "yinchuan" | "haikou" | "ouhai" | "huating";
                        /** Format: date */
                        today: string;
                    };
                };
            };
        };
    };
    Milestone_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    actualEnd?: string | null;
                    /** Format: date */
                    actualStart?: string | null;
                    /** Format: date */
                    forecastEnd?: string | null;
                    /** Format: date */
                    planEnd?: string | null;
                    /** Format: date */
                    planStart?: string | null;
                    position?: number;
                    progress?: number;
                    /** @enum {string|null} */
                    stage?: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                    title?: {
                        en: string;
                        zh: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            add: boolean;
                            baseline: boolean;
                            usual: boolean;
                        };
                        gantt: {
                            bars: {
                                actual: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                baseline: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                done: number;
                                forecast: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                plan: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                            }[];
                            /** Format: date */
                            from: string;
                            months: {
                                at: number;
                                month: string;
                            }[];
                            /** Format: date */
                            to: string;
                            today: number | null;
                        } | null;
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date */
                                actualEnd: string | null;
                                /** Format: date */
                                actualStart: string | null;
                                /** Format: date */
                                baselineEnd: string | null;
                                /** Format: date */
                                baselineStart: string | null;
                                expected: number | null;
                                /** Format: date */
                                forecastEnd: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** Format: date */
                                planEnd: string | null;
                                /** Format: date */
                                planStart: string | null;
                                position: number;
                                progress: number;
                                reason: {
                                    cause?: {
                                        code: string;
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                slip: "blue" | "yellow" | "red" | null;
                                slipDays: number | null;
                                /** @enum {string|null} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            };
                        }[];
                        project: {
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: uuid */
                            milestoneId: string | null;
                            reason: {
                                cause?: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                };
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        };
                        /** @enum {string} */
                        rule: "yinchuan" | "haikou" | "ouhai" | "huating";
                        /** Format: date */
                        today: string;
                    };
                };
            };
        };
    };
    Session_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        newSinceYesterday: number;
                        next: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                bookedBy: {
                                    name: string;
                                };
                                cancelReason: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                guests: {
                                    email: string;
                                    name: string;
                                }[];
                                hosts: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string;
                                    timeZone: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                investor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                investorTimeZone: string;
                                /** @enum {string} */
                                language: "zh-CN" | "en";
                                offering: {
                                    /** Format: uuid */
                                    id: string;
                                    title: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** Format: date-time */
                                roomOpensAt: string;
                                sequence: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "confirmed" | "held" | "cancelled";
                                topic: string;
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                                zoneTimeZone: string;
                            };
                        } | null;
                        /** Format: date-time */
                        now: string;
                        today: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                bookedBy: {
                                    name: string;
                                };
                                cancelReason: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                guests: {
                                    email: string;
                                    name: string;
                                }[];
                                hosts: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string;
                                    timeZone: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                investor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                investorTimeZone: string;
                                /** @enum {string} */
                                language: "zh-CN" | "en";
                                offering: {
                                    /** Format: uuid */
                                    id: string;
                                    title: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** Format: date-time */
                                roomOpensAt: string;
                                sequence: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "confirmed" | "held" | "cancelled";
                                topic: string;
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                                zoneTimeZone: string;
                            };
                        }[];
                        unread: number;
                        upcoming: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                bookedBy: {
                                    name: string;
                                };
                                cancelReason: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                guests: {
                                    email: string;
                                    name: string;
                                }[];
                                hosts: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string;
                                    timeZone: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                investor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                investorTimeZone: string;
                                /** @enum {string} */
                                language: "zh-CN" | "en";
                                offering: {
                                    /** Format: uuid */
                                    id: string;
                                    title: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** Format: date-time */
                                roomOpensAt: string;
                                sequence: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "confirmed" | "held" | "cancelled";
                                topic: string;
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                                zoneTimeZone: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Notification_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                code: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                id: string;
                                link: string | null;
                                params: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                readAt: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Notification_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                } | {
                    /** @enum {boolean} */
                    all: true;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
        };
    };
    Offering_own: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                bufferAfterMinutes: number;
                                bufferBeforeMinutes: number;
                                description: {
                                    en: string;
                                    zh: string;
                                };
                                durationMinutes: number;
                                hosts: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                languages: ("zh-CN" | "en")[];
                                minimumNoticeMinutes: number;
                                published: boolean;
                                slug: string;
                                stepMinutes: number;
                                timeZone: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                                windowDays: number;
                                zone: {
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                                /** Format: uuid */
                                zoneId: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Offering_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bufferAfterMinutes: number;
                    bufferBeforeMinutes: number;
                    description: {
                        en: string;
                        zh: string;
                    };
                    durationMinutes: number;
                    hostIds: string[];
                    languages: ("zh-CN" | "en")[];
                    minimumNoticeMinutes: number;
                    published: boolean;
                    slug: string;
                    stepMinutes: number;
                    timeZone: string;
                    title: {
                        en: string;
                        zh: string;
                    };
                    windowDays: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bufferAfterMinutes: number;
                            bufferBeforeMinutes: number;
                            description: {
                                en: string;
                                zh: string;
                            };
                            durationMinutes: number;
                            hosts: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            languages: ("zh-CN" | "en")[];
                            minimumNoticeMinutes: number;
                            published: boolean;
                            slug: string;
                            stepMinutes: number;
                            timeZone: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: number;
                            windowDays: number;
                            zone: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            /** Format: uuid */
                            zoneId: string;
                        };
                    };
                };
            };
        };
    };
    Offering_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bufferAfterMinutes: number;
                            bufferBeforeMinutes: number;
                            description: {
                                en: string;
                                zh: string;
                            };
                            durationMinutes: number;
                            hosts: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            languages: ("zh-CN" | "en")[];
                            minimumNoticeMinutes: number;
                            published: boolean;
                            slug: string;
                            stepMinutes: number;
                            timeZone: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: number;
                            windowDays: number;
                            zone: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            /** Format: uuid */
                            zoneId: string;
                        };
                    };
                };
            };
        };
    };
    Offering_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bufferAfterMinutes?: number;
                    bufferBeforeMinutes?: number;
                    description?: {
                        en: string;
                        zh: string;
                    };
                    durationMinutes?: number;
                    hostIds?: string[];
                    languages?: ("zh-CN" | "en")[];
                    minimumNoticeMinutes?: number;
                    published?: boolean;
                    slug?: string;
                    stepMinutes?: number;
                    timeZone?: string;
                    title?: {
                        en: string;
                        zh: string;
                    };
                    version: number;
                    windowDays?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bufferAfterMinutes: number;
                            bufferBeforeMinutes: number;
                            description: {
                                en: string;
                                zh: string;
                            };
                            durationMinutes: number;
                            hosts: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            languages: ("zh-CN" | "en")[];
                            minimumNoticeMinutes: number;
                            published: boolean;
                            slug: string;
                            stepMinutes: number;
                            timeZone: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            version: number;
                            windowDays: number;
                            zone: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            /** Format: uuid */
                            zoneId: string;
                        };
                    };
                };
            };
        };
    };
    Session_book: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    guests?: {
                        /** Format: email */
                        email: string;
                        name: string;
                    }[];
                    /** @enum {string} */
                    language: "zh-CN" | "en";
                    /** Format: date-time */
                    startsAt: string;
                    timeZone: string;
                    topic: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bookedBy: {
                                name: string;
                            };
                            cancelReason: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            guests: {
                                email: string;
                                name: string;
                            }[];
                            hosts: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                timeZone: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            investor: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            investorTimeZone: string;
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            offering: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: date-time */
                            roomOpensAt: string;
                            sequence: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "confirmed" | "held" | "cancelled";
                            topic: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            zoneTimeZone: string;
                        };
                    };
                };
            };
        };
    };
    Offering_list: {
        parameters: {
            query: {
                from: string;
                timeZone?: string;
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMinutes: number;
                        /** Format: date-time */
                        nextFreeAt: string | null;
                        slots: {
                            /** Format: date-time */
                            endsAt: string;
                            /** Format: date-time */
                            startsAt: string;
                        }[];
                        timeZone: string;
                    };
                };
            };
        };
    };
    Offering_check: {
        parameters: {
            query: {
                startsAt: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        free: boolean;
                        reasons: {
                            /** @enum {string} */
                            code: "in-the-past" | "too-soon" | "outside-window" | "not-on-grid" | "outside-hours" | "host-busy" | "investor-busy";
                            params: {
                                [key: string]: string | number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Organisation_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            country: string;
                            /** Format: date-time */
                            createdAt: string;
                            disabled: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                            version: number;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Organisation_edit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    name?: {
                        en: string;
                        zh: string;
                    };
                    version: number;
                    /** Format: uri */
                    website?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            country: string;
                            /** Format: date-time */
                            createdAt: string;
                            disabled: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                            version: number;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Invitation_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                createdAt: string;
                                email: string;
                                /** Format: date-time */
                                expiresAt: string;
                                /** Format: uuid */
                                id: string;
                                invitedBy: string | null;
                                /** @enum {string} */
                                locale: "zh-CN" | "en";
                                /** @enum {string} */
                                role: "owner" | "manager" | "staff" | "viewer";
                            };
                        }[];
                        /** @enum {string|null} */
                        next: null;
                    };
                };
            };
        };
    };
    Invitation_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    locale: "zh-CN" | "en";
                    /** @enum {string} */
                    role: "owner" | "manager" | "staff" | "viewer";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            email: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            invitedBy: string | null;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        };
                    };
                };
            };
        };
    };
    Invitation_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Member_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                createdAt: string;
                                disabled: boolean;
                                email: string;
                                /** Format: uuid */
                                id: string;
                                me: boolean;
                                name: string;
                                /** @enum {string} */
                                role: "owner" | "manager" | "staff" | "viewer";
                                /** Format: uuid */
                                userId: string;
                                version: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Member_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Member_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled?: boolean;
                    /** @enum {string} */
                    role?: "owner" | "manager" | "staff" | "viewer";
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            createdAt: string;
                            disabled: boolean;
                            email: string;
                            /** Format: uuid */
                            id: string;
                            me: boolean;
                            name: string;
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                            /** Format: uuid */
                            userId: string;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Organisation_readZone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            accent: string;
                            cover: string;
                            description: {
                                en: string;
                                zh: string;
                            };
                            facts: {
                                land: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                people: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                policies: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            /** Format: uuid */
                            id: string;
                            industries: string[];
                            location: {
                                lat: number;
                                lng: number;
                            } | null;
                            name: {
                                en: string;
                                zh: string;
                            };
                            published: boolean;
                            region: string;
                            slug: string;
                            summary: {
                                en: string;
                                zh: string;
                            };
                            timeZone: string;
                            version: number;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Organisation_editZone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accent?: string;
                    cover?: string;
                    description?: {
                        en: string;
                        zh: string;
                    };
                    facts?: {
                        land: {
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        people: {
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        policies: {
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                    industries?: ("aerospace" | "automotive" | "batteries" | "biomedicine" | "chemicals" | "cross-border-trade" | "digital" | "electronics" | "energy" | "environment" | "equipment" | "food" | "integrated-circuits" | "logistics" | "materials" | "medical-devices" | "research-services" | "shipbuilding" | "textiles")[];
                    location?: {
                        lat: number;
                        lng: number;
                    } | null;
                    published?: boolean;
                    /** @enum {string} */
                    region?: "anhui" | "beijing" | "chongqing" | "fujian" | "gansu" | "guangdong" | "guangxi" | "guizhou" | "hainan" | "hebei" | "heilongjiang" | "henan" | "hubei" | "hunan" | "inner-mongolia" | "jiangsu" | "jiangxi" | "jilin" | "liaoning" | "ningxia" | "qinghai" | "shaanxi" | "shandong" | "shanghai" | "shanxi" | "sichuan" | "tianjin" | "tibet" | "xinjiang" | "yunnan" | "zhejiang";
                    summary?: {
                        en: string;
                        zh: string;
                    };
                    timeZone?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            accent: string;
                            cover: string;
                            description: {
                                en: string;
                                zh: string;
                            };
                            facts: {
                                land: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                people: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                policies: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            /** Format: uuid */
                            id: string;
                            industries: string[];
                            location: {
                                lat: number;
                                lng: number;
                            } | null;
                            name: {
                                en: string;
                                zh: string;
                            };
                            published: boolean;
                            region: string;
                            slug: string;
                            summary: {
                                en: string;
                                zh: string;
                            };
                            timeZone: string;
                            version: number;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Operator_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                country: string;
                                /** Format: date-time */
                                createdAt: string;
                                disabled: boolean;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                                version: number;
                                website: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Operator_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country: string;
                    /** @enum {string} */
                    kind: "zone" | "investor" | "agency" | "corporation" | "authority";
                    name: {
                        en: string;
                        zh: string;
                    };
                    owner?: {
                        email: string;
                        /** @enum {string} */
                        locale: "zh-CN" | "en";
                    };
                    slug?: string;
                    /** Format: uri */
                    website?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            country: string;
                            /** Format: date-time */
                            createdAt: string;
                            disabled: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                            version: number;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Operator_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    country?: string;
                    disabled?: boolean;
                    name?: {
                        en: string;
                        zh: string;
                    };
                    slug?: string;
                    version: number;
                    /** Format: uri */
                    website?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            country: string;
                            /** Format: date-time */
                            createdAt: string;
                            disabled: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                            version: number;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Operator_inviteOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    locale: "zh-CN" | "en";
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Preset_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                chosen: boolean;
                                clocks: {
                                    extendTo?: number;
                                    /** @enum {string} */
                                    from: "filed" | "accepted";
                                    /** @enum {string} */
                                    kind: "accept" | "answer" | "solve";
                                    limit: {
                                        amount: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                    };
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                code: string;
                                confirm: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                                toBeVerified: boolean;
                                year: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Preset_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clocks: {
                        extendTo?: number;
                        /** @enum {string} */
                        from: "filed" | "accepted";
                        /** @enum {string} */
                        kind: "accept" | "answer" | "solve";
                        limit: {
                            amount: number;
                            /** @enum {string} */
                            unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                        };
                        name: {
                            en: string;
                            zh: string;
                        };
                    }[];
                    code: string;
                    confirm: {
                        amount: number;
                        /** @enum {string} */
                        unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                    };
                    number: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                chosen: boolean;
                                clocks: {
                                    extendTo?: number;
                                    /** @enum {string} */
                                    from: "filed" | "accepted";
                                    /** @enum {string} */
                                    kind: "accept" | "answer" | "solve";
                                    limit: {
                                        amount: number;
                                        /** @enum {string} */
                                        unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                    };
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                code: string;
                                confirm: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                                toBeVerified: boolean;
                                year: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Preset_versions: {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            clocks: {
                                extendTo?: number;
                                /** @enum {string} */
                                from: "filed" | "accepted";
                                /** @enum {string} */
                                kind: "accept" | "answer" | "solve";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            confirm: {
                                amount: number;
                                /** @enum {string} */
                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                            };
                            /** Format: date-time */
                            createdAt: string | null;
                            createdBy: string | null;
                            number: number;
                            runningIssues: number;
                        }[];
                    };
                };
            };
        };
    };
    Project_list: {
        parameters: {
            query?: {
                createdFrom?: string;
                createdTo?: string;
                cursor?: string;
                industry?: string;
                lead?: string | "me";
                light?: "green" | "yellow" | "red";
                limit?: number;
                movedFrom?: string;
                movedTo?: string;
                q?: string;
                reached?: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                source?: "session" | "import" | "manual" | "roadshow" | "referral";
                stage?: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                status?: "active" | "stalled" | "withdrawn";
                total?: "true" | "false";
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            create: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                company: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                createdAt: string;
                                currency: string | null;
                                /** Format: uuid */
                                id: string;
                                industry: string | null;
                                investment: string | null;
                                lead: {
                                    /** Format: uuid */
                                    memberId: string;
                                    name: string;
                                } | null;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                                openIssues: number;
                                /** @enum {string} */
                                source: "session" | "import" | "manual" | "roadshow" | "referral";
                                /** @enum {string} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                /** Format: date-time */
                                stageSince: string;
                                /** @enum {string} */
                                status: "active" | "stalled" | "withdrawn";
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                            };
                        }[];
                        next: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    ProjectEntry_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    annualOutput?: string | null;
                    companyName?: string;
                    country?: string | null;
                    currency?: string | null;
                    energyTce?: string | null;
                    foreignCapital?: string | null;
                    industry?: string | null;
                    investment?: string | null;
                    investorGroup?: string;
                    isicCode?: string | null;
                    jobs?: number | null;
                    landMu?: string | null;
                    /** Format: uuid */
                    leadMemberId?: string | null;
                    nameEn?: string;
                    nameZh?: string;
                    /** Format: date */
                    plannedCompletion?: string | null;
                    /** Format: date */
                    plannedStart?: string | null;
                    summary?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Project_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Project_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    annualOutput?: string | null;
                    companyName?: string;
                    country?: string | null;
                    currency?: string | null;
                    energyTce?: string | null;
                    foreignCapital?: string | null;
                    industry?: string | null;
                    investment?: string | null;
                    investorGroup?: string;
                    isicCode?: string | null;
                    jobs?: number | null;
                    landMu?: string | null;
                    /** Format: uuid */
                    leadMemberId?: string | null;
                    nameEn?: string;
                    nameZh?: string;
                    /** Format: date */
                    plannedCompletion?: string | null;
                    /** Format: date */
                    plannedStart?: string | null;
                    summary?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    ProjectStep_advance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Aftercare_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            record: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                createdAt: string;
                                createdBy: string | null;
                                expansion: {
                                    number: string;
                                    /** Format: uuid */
                                    projectId: string;
                                } | null;
                                /** Format: date */
                                happenedOn: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "visit" | "expansion" | "satisfaction";
                                /** Format: date */
                                nextOn: string | null;
                                notes: string;
                                score: number | null;
                            };
                        }[];
                        /** Format: date */
                        nextOn: string | null;
                        satisfaction: number | null;
                    };
                };
            };
        };
    };
    Aftercare_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    happenedOn: string;
                    /** @enum {string} */
                    kind: "visit" | "expansion" | "satisfaction";
                    leadName?: string;
                    /** Format: date */
                    nextOn?: string;
                    notes: string;
                    score?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            record: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date-time */
                                createdAt: string;
                                createdBy: string | null;
                                expansion: {
                                    number: string;
                                    /** Format: uuid */
                                    projectId: string;
                                } | null;
                                /** Format: date */
                                happenedOn: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "visit" | "expansion" | "satisfaction";
                                /** Format: date */
                                nextOn: string | null;
                                notes: string;
                                score: number | null;
                            };
                        }[];
                        /** Format: date */
                        nextOn: string | null;
                        satisfaction: number | null;
                    };
                };
            };
        };
    };
    Project_linkCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Project_unlinkCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Document_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            share: boolean;
                            upload: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** @enum {string} */
                                evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                projectId: string;
                                removed: boolean;
                                shared: boolean;
                                title: string;
                                version: number;
                                versions: {
                                    bytes: number;
                                    fileName: string;
                                    mediaType: string;
                                    number: number;
                                    sha256: string;
                                    /** Format: date-time */
                                    uploadedAt: string;
                                    uploadedBy: string | null;
                                }[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    Document_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @default other
                     * @enum {string}
                     */
                    evidence?: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                    /** Format: binary */
                    file: string;
                    /**
                     * @default false
                     * @enum {string}
                     */
                    shared?: "true" | "false";
                    /** @default  */
                    title?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** @enum {string} */
                            evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            removed: boolean;
                            shared: boolean;
                            title: string;
                            version: number;
                            versions: {
                                bytes: number;
                                fileName: string;
                                mediaType: string;
                                number: number;
                                sha256: string;
                                /** Format: date-time */
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
    };
    Project_facts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string | null;
                            field: string;
                            /** Format: uuid */
                            id: string;
                            newValue: unknown;
                            oldValue: unknown;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Project_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    /** @enum {string} */
                    side: "department" | "authority";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Project_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Issue_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                    /** @default false */
                    confidential?: boolean;
                    description: string;
                    presetCode?: string;
                    title: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            attachments: {
                                by: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                bytes: number;
                                fileName: string;
                                /** Format: uuid */
                                id: string;
                                mediaType: string;
                                /** @enum {string} */
                                purpose: "photo" | "voice" | "file" | "proof";
                                /** @enum {string} */
                                side: "company" | "zone" | "department" | "authority";
                                /** Format: date-time */
                                uploadedAt: string;
                            }[];
                            /** @enum {string} */
                            category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                            clocks: {
                                /** Format: date-time */
                                dueAt: string;
                                inTime: boolean | null;
                                key: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                limit: {
                                    amount: number;
                                    /** @enum {string} */
                                    unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                };
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                overdue: boolean;
                                share: number;
                                /** @enum {string} */
                                state: "running" | "paused" | "stopped";
                                used: number;
                            }[];
                            /** Format: date-time */
                            closedAt: string | null;
                            company: string | null;
                            confidential: boolean;
                            description: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            dueClock: string | null;
                            events: {
                                about: {
                                    extension?: {
                                        clock: string;
                                        from: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                        to: {
                                            /** Format: date-time */
                                            dueAt: string;
                                            limit: {
                                                amount: number;
                                                /** @enum {string} */
                                                unit: "minutes" | "hours" | "working-minutes" | "working-hours" | "working-days" | "calendar-days" | "weeks";
                                            };
                                        };
                                    };
                                    holder?: {
                                        organisation: {
                                            en: string;
                                            zh: string;
                                        };
                                        person: string | null;
                                    };
                                    other?: {
                                        /** Format: uuid */
                                        id: string | null;
                                        number: string | null;
                                        title: string | null;
                                    };
                                    presets?: {
                                        after: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        };
                                        before: {
                                            name: {
                                                en: string;
                                                zh: string;
                                            };
                                            number: number;
                                        } | null;
                                    };
                                };
                                actor: {
                                    name: string | null;
                                    organisation: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                };
                                /** Format: date-time */
                                at: string;
                                internal: boolean;
                                payload: {
                                    [key: string]: unknown;
                                };
                                sequence: number;
                                /** @enum {string} */
                                type: "filed" | "accepted" | "assigned" | "answered" | "next-step-set" | "pause-requested" | "pause-refused" | "paused" | "resumed" | "extended" | "preset-changed" | "resolved" | "confirmed" | "closed-unanswered" | "rejected" | "withdrawn" | "merged" | "split" | "linked" | "unlinked" | "commented" | "instructed" | "given-back" | "escalated" | "edited" | "attached" | "slip-issued" | "slip-answered" | "deadline-moved";
                            }[];
                            extended: boolean;
                            /** Format: date-time */
                            filedAt: string;
                            filedBy: string | null;
                            /** @enum {string} */
                            filedSide: "company" | "zone";
                            holder: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                /** Format: uuid */
                                memberId: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                person: string | null;
                            };
                            /** Format: uuid */
                            id: string;
                            identityShown: boolean;
                            inTime: boolean | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            links: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                number: string;
                                /** @enum {string} */
                                state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                                title: string;
                            }[];
                            /** Format: uuid */
                            mergedInto: string | null;
                            nextStep: string | null;
                            number: string;
                            /** Format: date-time */
                            pausedUntil: string | null;
                            pauseRequest: {
                                /** Format: date-time */
                                at: string;
                                byName: string;
                                note: string;
                                /** @enum {string} */
                                reason: "waiting-for-company" | "waiting-for-third-party" | "court" | "force-majeure" | "policy";
                                /** Format: date-time */
                                until: string;
                            } | null;
                            preset: {
                                code: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: number;
                                rolling: boolean;
                                source: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            project: {
                                /** Format: uuid */
                                id: string | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            resolution: string | null;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            round: number;
                            satisfaction: number | null;
                            /** @enum {string} */
                            state: "filed" | "working" | "paused" | "resolved" | "closed" | "withdrawn" | "merged";
                            timeZone: string;
                            title: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    Milestone_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            add: boolean;
                            baseline: boolean;
                            usual: boolean;
                        };
                        gantt: {
                            bars: {
                                actual: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                baseline: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                done: number;
                                forecast: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                plan: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                            }[];
                            /** Format: date */
                            from: string;
                            months: {
                                at: number;
                                month: string;
                            }[];
                            /** Format: date */
                            to: string;
                            today: number | null;
                        } | null;
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date */
                                actualEnd: string | null;
                                /** Format: date */
                                actualStart: string | null;
                                /** Format: date */
                                baselineEnd: string | null;
                                /** Format: date */
                                baselineStart: string | null;
                                expected: number | null;
                                /** Format: date */
                                forecastEnd: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** Format: date */
                                planEnd: string | null;
                                /** Format: date */
                                planStart: string | null;
                                position: number;
                                progress: number;
                                reason: {
                                    cause?: {
                                        code: string;
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                slip: "blue" | "yellow" | "red" | null;
                                slipDays: number | null;
                                /** @enum {string|null} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            };
                        }[];
                        project: {
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: uuid */
                            milestoneId: string | null;
                            reason: {
                                cause?: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                };
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        };
                        /** @enum {string} */
                        rule: "yinchuan" | "haikou" | "ouhai" | "huating";
                        /** Format: date */
                        today: string;
                    };
                };
            };
        };
    };
    Milestone_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    actualEnd?: string | null;
                    /** Format: date */
                    actualStart?: string | null;
                    /** Format: date */
                    forecastEnd?: string | null;
                    /** Format: date */
                    planEnd?: string | null;
                    /** Format: date */
                    planStart?: string | null;
                    position?: number;
                    progress?: number;
                    /** @enum {string|null} */
                    stage?: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                    title: {
                        en: string;
                        zh: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            add: boolean;
                            baseline: boolean;
                            usual: boolean;
                        };
                        gantt: {
                            bars: {
                                actual: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                baseline: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                done: number;
                                forecast: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                plan: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                            }[];
                            /** Format: date */
                            from: string;
                            months: {
                                at: number;
                                month: string;
                            }[];
                            /** Format: date */
                            to: string;
                            today: number | null;
                        } | null;
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date */
                                actualEnd: string | null;
                                /** Format: date */
                                actualStart: string | null;
                                /** Format: date */
                                baselineEnd: string | null;
                                /** Format: date */
                                baselineStart: string | null;
                                expected: number | null;
                                /** Format: date */
                                forecastEnd: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** Format: date */
                                planEnd: string | null;
                                /** Format: date */
                                planStart: string | null;
                                position: number;
                                progress: number;
                                reason: {
                                    cause?: {
                                        code: string;
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                slip: "blue" | "yellow" | "red" | null;
                                slipDays: number | null;
                                /** @enum {string|null} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            };
                        }[];
                        project: {
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: uuid */
                            milestoneId: string | null;
                            reason: {
                                cause?: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                };
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        };
                        /** @enum {string} */
                        rule: "yinchuan" | "haikou" | "ouhai" | "huating";
                        /** Format: date */
                        today: string;
                    };
                };
            };
        };
    };
    Milestone_freeze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            add: boolean;
                            baseline: boolean;
                            usual: boolean;
                        };
                        gantt: {
                            bars: {
                                actual: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                baseline: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                done: number;
                                forecast: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                plan: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                            }[];
                            /** Format: date */
                            from: string;
                            months: {
                                at: number;
                                month: string;
                            }[];
                            /** Format: date */
                            to: string;
                            today: number | null;
                        } | null;
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date */
                                actualEnd: string | null;
                                /** Format: date */
                                actualStart: string | null;
                                /** Format: date */
                                baselineEnd: string | null;
                                /** Format: date */
                                baselineStart: string | null;
                                expected: number | null;
                                /** Format: date */
                                forecastEnd: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** Format: date */
                                planEnd: string | null;
                                /** Format: date */
                                planStart: string | null;
                                position: number;
                                progress: number;
                                reason: {
                                    cause?: {
                                        code: string;
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                slip: "blue" | "yellow" | "red" | null;
                                slipDays: number | null;
                                /** @enum {string|null} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            };
                        }[];
                        project: {
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: uuid */
                            milestoneId: string | null;
                            reason: {
                                cause?: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                };
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        };
                        /** @enum {string} */
                        rule: "yinchuan" | "haikou" | "ouhai" | "huating";
                        /** Format: date */
                        today: string;
                    };
                };
            };
        };
    };
    Milestone_addUsual: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            add: boolean;
                            baseline: boolean;
                            usual: boolean;
                        };
                        gantt: {
                            bars: {
                                actual: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                baseline: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                done: number;
                                forecast: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                                plan: {
                                    cutLeft: boolean;
                                    cutRight: boolean;
                                    end: number;
                                    start: number;
                                } | null;
                            }[];
                            /** Format: date */
                            from: string;
                            months: {
                                at: number;
                                month: string;
                            }[];
                            /** Format: date */
                            to: string;
                            today: number | null;
                        } | null;
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: date */
                                actualEnd: string | null;
                                /** Format: date */
                                actualStart: string | null;
                                /** Format: date */
                                baselineEnd: string | null;
                                /** Format: date */
                                baselineStart: string | null;
                                expected: number | null;
                                /** Format: date */
                                forecastEnd: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** Format: date */
                                planEnd: string | null;
                                /** Format: date */
                                planStart: string | null;
                                position: number;
                                progress: number;
                                reason: {
                                    cause?: {
                                        code: string;
                                        params: {
                                            [key: string]: string | number;
                                        };
                                    };
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                } | null;
                                /** @enum {string|null} */
                                slip: "blue" | "yellow" | "red" | null;
                                slipDays: number | null;
                                /** @enum {string|null} */
                                stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity" | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                            };
                        }[];
                        project: {
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: uuid */
                            milestoneId: string | null;
                            reason: {
                                cause?: {
                                    code: string;
                                    params: {
                                        [key: string]: string | number;
                                    };
                                };
                                code: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            } | null;
                        };
                        /** @enum {string} */
                        rule: "yinchuan" | "haikou" | "ouhai" | "huating";
                        /** Format: date */
                        today: string;
                    };
                };
            };
        };
    };
    ProjectStep_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    ProjectStep_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    ProjectStep_stall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    ProjectStep_stepBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    TaskForce_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            members: {
                                active: boolean;
                                categories: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                                department: string;
                                load: {
                                    least: number;
                                    /** @enum {string} */
                                    load: "under" | "fitting" | "over";
                                    most: number;
                                    projects: number;
                                } | null;
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** @enum {string} */
                                role: "lead" | "service-officer" | "member";
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** Format: uuid */
                            projectId: string;
                        };
                    };
                };
            };
        };
    };
    TaskForce_candidates: {
        parameters: {
            query?: {
                organisation?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        people: {
                            load: {
                                least: number;
                                /** @enum {string} */
                                load: "under" | "fitting" | "over";
                                most: number;
                                projects: number;
                            } | null;
                            /** Format: uuid */
                            memberId: string;
                            name: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        }[];
                    };
                };
            };
        };
    };
    TaskForce_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    categories?: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                    /** @default  */
                    department?: string;
                    /** Format: uuid */
                    memberId: string;
                    /** @default false */
                    replace?: boolean;
                    /**
                     * @default member
                     * @enum {string}
                     */
                    role?: "lead" | "service-officer" | "member";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            members: {
                                active: boolean;
                                categories: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                                department: string;
                                load: {
                                    least: number;
                                    /** @enum {string} */
                                    load: "under" | "fitting" | "over";
                                    most: number;
                                    projects: number;
                                } | null;
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** @enum {string} */
                                role: "lead" | "service-officer" | "member";
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** Format: uuid */
                            projectId: string;
                        };
                    };
                };
            };
        };
    };
    TaskForce_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            members: {
                                active: boolean;
                                categories: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                                department: string;
                                load: {
                                    least: number;
                                    /** @enum {string} */
                                    load: "under" | "fitting" | "over";
                                    most: number;
                                    projects: number;
                                } | null;
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** @enum {string} */
                                role: "lead" | "service-officer" | "member";
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** Format: uuid */
                            projectId: string;
                        };
                    };
                };
            };
        };
    };
    TaskForce_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    categories?: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                    department?: string;
                    /** @default false */
                    replace?: boolean;
                    /** @enum {string} */
                    role?: "lead" | "service-officer" | "member";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            members: {
                                active: boolean;
                                categories: ("land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other")[];
                                department: string;
                                load: {
                                    least: number;
                                    /** @enum {string} */
                                    load: "under" | "fitting" | "over";
                                    most: number;
                                    projects: number;
                                } | null;
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** @enum {string} */
                                role: "lead" | "service-officer" | "member";
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** Format: uuid */
                            projectId: string;
                        };
                    };
                };
            };
        };
    };
    Timeline_list: {
        parameters: {
            query?: {
                about?: "project" | "session" | "milestone" | "document" | "aftercare" | "issue" | "meeting" | "task-force";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actorName: string | null;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            audience: "everyone" | "offices" | "zone";
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            params: {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            subjectId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Project_transitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            fromStage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** @enum {string} */
                            fromStatus: "active" | "stalled" | "withdrawn";
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string | null;
                            planNumber: number;
                            reason: string | null;
                            /** @enum {string} */
                            step: "advance" | "step-back" | "stall" | "resume" | "withdraw" | "reopen";
                            /** @enum {string} */
                            toStage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** @enum {string} */
                            toStatus: "active" | "stalled" | "withdrawn";
                        }[];
                    };
                };
            };
        };
    };
    ProjectStep_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    ProjectEntry_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    companyName?: string;
                    /** @default null */
                    industry?: string | null;
                    /** @default  */
                    investorGroup?: string;
                    /** @default  */
                    nameEn?: string;
                    /** @default  */
                    nameZh?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            companyName: string;
                            /** Format: uuid */
                            id: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            number: string;
                            reasons: ("same-name" | "similar-name" | "same-company" | "same-group-and-industry")[];
                            similarity: number;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                        }[];
                    };
                };
            };
        };
    };
    ProjectEntry_fromSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: same answer, done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            annualOutput: string | null;
                            company: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                organisation: {
                                    en: string;
                                    zh: string;
                                } | null;
                            };
                            country: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            currency: string | null;
                            energyTce: string | null;
                            foreignCapital: string | null;
                            grants: {
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                side: "company" | "department" | "authority";
                            }[];
                            /** Format: uuid */
                            id: string;
                            industry: string | null;
                            investment: string | null;
                            investorGroup: string;
                            isicCode: string | null;
                            jobs: number | null;
                            landMu: string | null;
                            lead: {
                                /** Format: uuid */
                                memberId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            /** Format: date */
                            lightOn: string | null;
                            lightReason: {
                                [key: string]: unknown;
                            };
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextGate: {
                                asked: number;
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                missing: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                planNumber: number;
                                redIssues: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                    title: string;
                                }[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            } | null;
                            number: string;
                            openIssues: number;
                            /** Format: date */
                            plannedCompletion: string | null;
                            /** Format: date */
                            plannedStart: string | null;
                            /** @enum {string} */
                            source: "session" | "import" | "manual" | "roadshow" | "referral";
                            /** Format: uuid */
                            sourceId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            /** Format: date-time */
                            stageSince: string;
                            /** @enum {string} */
                            status: "active" | "stalled" | "withdrawn";
                            statusReason: string | null;
                            summary: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        };
                    };
                };
            };
        };
    };
    Import_template: {
        parameters: {
            query?: {
                locale?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Import_startProjects: {
        parameters: {
            query?: {
                mode?: "check" | "import-good";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            by: string | null;
                            changed: number;
                            created: number;
                            /** Format: date-time */
                            createdAt: string;
                            done: number;
                            duplicates: {
                                project: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    number: string;
                                };
                                row: number;
                            }[];
                            fault: {
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            fileName: string;
                            /** Format: date-time */
                            finishedAt: string | null;
                            good: number;
                            /** Format: uuid */
                            id: string;
                            ignored: string[];
                            /** @enum {string} */
                            kind: "issues" | "projects";
                            /** @enum {string} */
                            mode: "check" | "import-good";
                            problemCount: number;
                            problems: {
                                /** @enum {string} */
                                code: "field.required" | "field.too-long" | "field.too-small" | "field.too-large" | "field.not-allowed" | "field.date" | "field.pattern" | "field.invalid" | "field.unknown-code" | "import.read-only" | "import.changed-meanwhile" | "import.confidential" | "import.not-open" | "import.not-allowed" | "import.issue-unknown" | "import.other-zone" | "import.twice" | "import.project-unknown" | "import.project-ambiguous" | "import.project-mismatch" | "import.holder-unknown" | "import.holder-ambiguous" | "import.person-unknown" | "import.person-ambiguous" | "import.refused";
                                column: string;
                                field: string;
                                params?: {
                                    [key: string]: string | number;
                                };
                                row: number;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            rows: number | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "stopped";
                            unchanged: number;
                        };
                    };
                };
            };
        };
    };
    Project_knownCompanies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Project_portfolio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byStage: {
                            active: number;
                            investment: {
                                amount: string;
                                currency: string;
                                foreignCapital: string;
                            }[];
                            lights: {
                                green: number;
                                red: number;
                                yellow: number;
                            };
                            /** @enum {string} */
                            stage: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            stalled: number;
                            withdrawn: number;
                        }[];
                        investment: {
                            amount: string;
                            currency: string;
                            foreignCapital: string;
                        }[];
                        total: number;
                        zones: {
                            investment: {
                                amount: string;
                                currency: string;
                                foreignCapital: string;
                            }[];
                            lights: {
                                green: number;
                                red: number;
                                yellow: number;
                            };
                            total: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    SavedView_list: {
        parameters: {
            query?: {
                list?: "issues";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                list: "issues";
                                name: string;
                                own: boolean;
                                settings: {
                                    [key: string]: string;
                                };
                                shared: boolean;
                                version: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    SavedView_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default issues
                     * @enum {string}
                     */
                    list?: "issues";
                    name: string;
                    settings: {
                        [key: string]: string;
                    };
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            list: "issues";
                            name: string;
                            own: boolean;
                            settings: {
                                [key: string]: string;
                            };
                            shared: boolean;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    SavedView_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedView_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    settings?: {
                        [key: string]: string;
                    };
                    shared?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            list: "issues";
                            name: string;
                            own: boolean;
                            settings: {
                                [key: string]: string;
                            };
                            shared: boolean;
                            version: number;
                        };
                    };
                };
            };
        };
    };
    Session_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                when?: "upcoming" | "past" | "cancelled" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                bookedBy: {
                                    name: string;
                                };
                                cancelReason: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                guests: {
                                    email: string;
                                    name: string;
                                }[];
                                hosts: {
                                    /** Format: uuid */
                                    id: string | null;
                                    name: string;
                                    timeZone: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                investor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                investorTimeZone: string;
                                /** @enum {string} */
                                language: "zh-CN" | "en";
                                offering: {
                                    /** Format: uuid */
                                    id: string;
                                    title: {
                                        en: string;
                                        zh: string;
                                    };
                                };
                                /** Format: date-time */
                                roomOpensAt: string;
                                sequence: number;
                                /** Format: date-time */
                                startsAt: string;
                                /** @enum {string} */
                                state: "confirmed" | "held" | "cancelled";
                                topic: string;
                                version: number;
                                zone: {
                                    /** Format: uuid */
                                    id: string;
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                                zoneTimeZone: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Session_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bookedBy: {
                                name: string;
                            };
                            cancelReason: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            guests: {
                                email: string;
                                name: string;
                            }[];
                            hosts: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                timeZone: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            investor: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            investorTimeZone: string;
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            offering: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: date-time */
                            roomOpensAt: string;
                            sequence: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "confirmed" | "held" | "cancelled";
                            topic: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            zoneTimeZone: string;
                        };
                    };
                };
            };
        };
    };
    Session_calendarFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bookedBy: {
                                name: string;
                            };
                            cancelReason: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            guests: {
                                email: string;
                                name: string;
                            }[];
                            hosts: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                timeZone: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            investor: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            investorTimeZone: string;
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            offering: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: date-time */
                            roomOpensAt: string;
                            sequence: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "confirmed" | "held" | "cancelled";
                            topic: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            zoneTimeZone: string;
                        };
                    };
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bookedBy: {
                                name: string;
                            };
                            cancelReason: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            guests: {
                                email: string;
                                name: string;
                            }[];
                            hosts: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                timeZone: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            investor: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            investorTimeZone: string;
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            offering: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: date-time */
                            roomOpensAt: string;
                            sequence: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "confirmed" | "held" | "cancelled";
                            topic: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            zoneTimeZone: string;
                        };
                    };
                };
            };
        };
    };
    ProjectEntry_ofSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            create: boolean;
                        };
                        /** Format: uuid */
                        projectId: string | null;
                    };
                };
            };
        };
    };
    Session_reschedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date-time */
                    startsAt: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            bookedBy: {
                                name: string;
                            };
                            cancelReason: string | null;
                            /** Format: date-time */
                            endsAt: string;
                            guests: {
                                email: string;
                                name: string;
                            }[];
                            hosts: {
                                /** Format: uuid */
                                id: string | null;
                                name: string;
                                timeZone: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            investor: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            investorTimeZone: string;
                            /** @enum {string} */
                            language: "zh-CN" | "en";
                            offering: {
                                /** Format: uuid */
                                id: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: date-time */
                            roomOpensAt: string;
                            sequence: number;
                            /** Format: date-time */
                            startsAt: string;
                            /** @enum {string} */
                            state: "confirmed" | "held" | "cancelled";
                            topic: string;
                            version: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                slug: string | null;
                            };
                            zoneTimeZone: string;
                        };
                    };
                };
            };
        };
    };
    Room_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        iceServers: {
                            credential?: string;
                            urls: string[];
                            username?: string;
                        }[];
                        token: string;
                        url: string;
                    };
                };
            };
        };
    };
    Setup_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        needed: boolean;
                    };
                };
            };
        };
    };
    Setup_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    locale: "zh-CN" | "en";
                    name: string;
                    password: string;
                    timeZone: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            answerFor: boolean;
                            editOrganisation: boolean;
                            editZone: boolean;
                            manageMembers: boolean;
                            manageOrganisations: boolean;
                            manageTokens: boolean;
                            readAudit: boolean;
                            seeMembers: boolean;
                            work: boolean;
                        };
                        /** Format: uuid */
                        memberId: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            slug: string | null;
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "zone" | "investor" | "agency" | "corporation" | "authority" | "platform";
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            role: "owner" | "manager" | "staff" | "viewer";
                        }[];
                        /** @enum {string|null} */
                        role: "owner" | "manager" | "staff" | "viewer" | null;
                        unreadNotifications: number;
                        user: {
                            email: string;
                            hasPassword: boolean;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                            timeZone: string;
                            totpEnabled: boolean;
                        };
                    };
                };
            };
        };
    };
    Slip_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        answerUntil: string | null;
                        /** @enum {string} */
                        category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        filedAt: string;
                        holder: {
                            en: string;
                            zh: string;
                        };
                        /** Format: date-time */
                        issuedAt: string;
                        issueNumber: string;
                        /** @enum {string} */
                        kind: "reminder" | "supervision" | "liaison" | "report";
                        nextStep: string | null;
                        note: string | null;
                        number: string;
                        project: {
                            en: string;
                            zh: string;
                        } | null;
                        receiver: {
                            en: string;
                            zh: string;
                        };
                        timeZone: string;
                        title: string;
                        zone: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    Slip_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        answeredAt: string | null;
                        /** Format: date-time */
                        answerUntil: string | null;
                        /** @enum {string} */
                        category: "land" | "power" | "water" | "gas" | "heat" | "labour" | "logistics" | "finance" | "permits" | "environment" | "customs" | "other";
                        /** Format: date-time */
                        dueAt: string | null;
                        /** Format: date-time */
                        filedAt: string;
                        holder: {
                            en: string;
                            zh: string;
                        };
                        /** Format: date-time */
                        issuedAt: string;
                        issueNumber: string;
                        /** @enum {string} */
                        kind: "reminder" | "supervision" | "liaison" | "report";
                        nextStep: string | null;
                        note: string | null;
                        number: string;
                        project: {
                            en: string;
                            zh: string;
                        } | null;
                        receiver: {
                            en: string;
                            zh: string;
                        };
                        timeZone: string;
                        title: string;
                        zone: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
    };
    StagePlan_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            createdAt: string | null;
                            createdBy: string | null;
                            gates: {
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                requires: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            }[];
                            number: number;
                        };
                    };
                };
            };
        };
    };
    StagePlan_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gates: {
                        /** @enum {string} */
                        from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                        requires: ({
                            /** @enum {string} */
                            field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                            /** @enum {string} */
                            kind: "field";
                            when?: {
                                /** @enum {string} */
                                field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                /** @enum {string} */
                                is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                value?: string | number;
                            };
                        } | {
                            /** @enum {string} */
                            evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                            /** @enum {string} */
                            kind: "evidence";
                            when?: {
                                /** @enum {string} */
                                field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                /** @enum {string} */
                                is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                value?: string | number;
                            };
                        } | {
                            /** @enum {string} */
                            condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                            /** @enum {string} */
                            kind: "condition";
                            when?: {
                                /** @enum {string} */
                                field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                /** @enum {string} */
                                is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                value?: string | number;
                            };
                        })[];
                        roles: ("lead" | "manager" | "owner")[];
                        /** @enum {string} */
                        to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                    }[];
                    number: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            /** Format: date-time */
                            createdAt: string | null;
                            createdBy: string | null;
                            gates: {
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                requires: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            }[];
                            number: number;
                        };
                    };
                };
            };
        };
    };
    StagePlan_versions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string | null;
                            createdBy: string | null;
                            gates: {
                                /** @enum {string} */
                                from: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                                requires: ({
                                    /** @enum {string} */
                                    field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                    /** @enum {string} */
                                    kind: "field";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    evidence: "assessment" | "letter-of-intent" | "feasibility-study" | "site-opinion" | "agreement" | "business-licence" | "foreign-investment-report" | "approval" | "environmental-approval" | "energy-review" | "land-deed" | "planning-permit" | "soil-conservation" | "capital-proof" | "construction-permit" | "completion-acceptance" | "fire-acceptance" | "environmental-acceptance" | "discharge-permit" | "production-proof" | "capacity-proof" | "other";
                                    /** @enum {string} */
                                    kind: "evidence";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                } | {
                                    /** @enum {string} */
                                    condition: "no-open-red-issue" | "task-force-named" | "milestones-planned" | "construction-milestones-done" | "company-linked";
                                    /** @enum {string} */
                                    kind: "condition";
                                    when?: {
                                        /** @enum {string} */
                                        field: "industry" | "isicCode" | "investorGroup" | "country" | "investment" | "currency" | "foreignCapital" | "landMu" | "energyTce" | "jobs" | "annualOutput" | "companyName" | "plannedStart" | "plannedCompletion";
                                        /** @enum {string} */
                                        is: "present" | "equals" | "at-least" | "more-than" | "in-section";
                                        value?: string | number;
                                    };
                                })[];
                                roles: ("lead" | "manager" | "owner")[];
                                /** @enum {string} */
                                to: "lead" | "negotiating" | "signed" | "registered" | "approved" | "construction" | "completed" | "operating" | "full-capacity";
                            }[];
                            number: number;
                        }[];
                    };
                };
            };
        };
    };
    TaskForce_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            forces: number;
                            load: {
                                least: number;
                                /** @enum {string} */
                                load: "under" | "fitting" | "over";
                                most: number;
                                projects: number;
                            };
                            /** Format: uuid */
                            memberId: string;
                            name: string;
                            openIssues: number;
                            redIssues: number;
                            served: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                number: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    Ledger_wall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        tiles: {
                            /** Format: date-time */
                            dueAt: string;
                            green: number;
                            /** Format: uuid */
                            id: string | null;
                            level: number;
                            /** @enum {string} */
                            light: "green" | "yellow" | "red";
                            name: {
                                en: string;
                                zh: string;
                            } | null;
                            red: number;
                            yellow: number;
                            zone: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        }[];
                    };
                };
            };
        };
    };
    ZoneSettings_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            briefSchedule: {
                                monthly?: {
                                    day: number;
                                    hour: number;
                                };
                                weekly?: {
                                    hour: number;
                                    weekday: number;
                                };
                            };
                            calendar: {
                                hours: {
                                    from: string;
                                    to: string;
                                }[];
                                jurisdictions: string[];
                            };
                            knownJurisdictions: string[];
                            ladder: {
                                level: number;
                                receiver: {
                                    /** @enum {string} */
                                    kind: "zone";
                                } | {
                                    /** @enum {string} */
                                    kind: "organisation";
                                    /** Format: uuid */
                                    organisationId: string;
                                } | {
                                    /** Format: email */
                                    email: string;
                                    /** @enum {string} */
                                    kind: "outside";
                                    /** @enum {string} */
                                    locale: "zh-CN" | "en";
                                    name: string;
                                };
                            }[];
                            /** @enum {string} */
                            lightRule: "yinchuan" | "haikou" | "ouhai" | "huating";
                            organisations: {
                                [key: string]: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            presetCode: string;
                            publicServiceLevel: boolean;
                            version: number;
                            /** Format: uuid */
                            zoneId: string;
                        };
                    };
                };
            };
        };
    };
    ZoneSettings_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    briefSchedule: {
                        monthly?: {
                            day: number;
                            hour: number;
                        };
                        weekly?: {
                            hour: number;
                            weekday: number;
                        };
                    };
                    calendar: {
                        hours: {
                            from: string;
                            to: string;
                        }[];
                        jurisdictions: string[];
                    };
                    ladder: {
                        level: number;
                        receiver: {
                            /** @enum {string} */
                            kind: "zone";
                        } | {
                            /** @enum {string} */
                            kind: "organisation";
                            /** Format: uuid */
                            organisationId: string;
                        } | {
                            /** Format: email */
                            email: string;
                            /** @enum {string} */
                            kind: "outside";
                            /** @enum {string} */
                            locale: "zh-CN" | "en";
                            name: string;
                        };
                    }[];
                    /** @enum {string} */
                    lightRule: "yinchuan" | "haikou" | "ouhai" | "huating";
                    presetCode: string;
                    publicServiceLevel: boolean;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            briefSchedule: {
                                monthly?: {
                                    day: number;
                                    hour: number;
                                };
                                weekly?: {
                                    hour: number;
                                    weekday: number;
                                };
                            };
                            calendar: {
                                hours: {
                                    from: string;
                                    to: string;
                                }[];
                                jurisdictions: string[];
                            };
                            knownJurisdictions: string[];
                            ladder: {
                                level: number;
                                receiver: {
                                    /** @enum {string} */
                                    kind: "zone";
                                } | {
                                    /** @enum {string} */
                                    kind: "organisation";
                                    /** Format: uuid */
                                    organisationId: string;
                                } | {
                                    /** Format: email */
                                    email: string;
                                    /** @enum {string} */
                                    kind: "outside";
                                    /** @enum {string} */
                                    locale: "zh-CN" | "en";
                                    name: string;
                                };
                            }[];
                            /** @enum {string} */
                            lightRule: "yinchuan" | "haikou" | "ouhai" | "huating";
                            organisations: {
                                [key: string]: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            presetCode: string;
                            publicServiceLevel: boolean;
                            version: number;
                            /** Format: uuid */
                            zoneId: string;
                        };
                    };
                };
            };
        };
    };
    ZoneSettings_receivers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    Zone_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                accent: string;
                                cover: string;
                                /** Format: uuid */
                                id: string;
                                industries: string[];
                                location: {
                                    lat: number;
                                    lng: number;
                                } | null;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                region: string;
                                slug: string;
                                summary: {
                                    en: string;
                                    zh: string;
                                };
                                timeZone: string;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    Zone_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            [key: string]: boolean;
                        };
                        data: {
                            accent: string;
                            cover: string;
                            description: {
                                en: string;
                                zh: string;
                            };
                            facts: {
                                land: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                people: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                policies: {
                                    label: {
                                        en: string;
                                        zh: string;
                                    };
                                    value: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            /** Format: uuid */
                            id: string;
                            industries: string[];
                            location: {
                                lat: number;
                                lng: number;
                            } | null;
                            name: {
                                en: string;
                                zh: string;
                            };
                            region: string;
                            slug: string;
                            summary: {
                                en: string;
                                zh: string;
                            };
                            timeZone: string;
                            website: string | null;
                        };
                    };
                };
            };
        };
    };
    Offering_ofZone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                [key: string]: boolean;
                            };
                            data: {
                                bufferAfterMinutes: number;
                                bufferBeforeMinutes: number;
                                description: {
                                    en: string;
                                    zh: string;
                                };
                                durationMinutes: number;
                                hosts: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                languages: ("zh-CN" | "en")[];
                                minimumNoticeMinutes: number;
                                /** Format: date-time */
                                nextFreeAt: string | null;
                                published: boolean;
                                slug: string;
                                stepMinutes: number;
                                timeZone: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                version: number;
                                windowDays: number;
                                zone: {
                                    name: {
                                        en: string;
                                        zh: string;
                                    };
                                    slug: string | null;
                                };
                                /** Format: uuid */
                                zoneId: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    ServiceLevel_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: number;
                        filed: number;
                        /** Format: date-time */
                        from: string;
                        inTime: number | null;
                        medianDays: number | null;
                        open: number;
                        overdue: number;
                        satisfaction: number | null;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    Health_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

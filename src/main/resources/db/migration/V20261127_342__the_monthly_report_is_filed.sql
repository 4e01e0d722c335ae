-- A month's plan and result is filed like other reports: one of each office and month. Its key is the month, 2567-M06.
alter table review_filing drop constraint review_filing_kind;
alter table review_filing add constraint review_filing_kind
    check (kind in ('PROGRESS', 'EVALUATION', 'AREA', 'RESULTS', 'OVERVIEW', 'MONTHLY'));

create table budget_monthly (
    office          text not null references org_office,
    month           text not null constraint budget_monthly_month check (month ~ '^2[4-6][0-9]{2}-M(0[1-9]|1[0-2])$'),
    comment         text not null default '' constraint budget_monthly_comment check (length(comment) <= 5000),
    version         int not null default 1,
    updated_at      timestamptz not null,
    updated_by      bigint not null,
    updated_by_name text not null,
    primary key (office, month)
);
create table budget_monthly_sent (
    office       text not null references org_office,
    month        text not null,
    version      int not null constraint budget_monthly_sent_version check (version > 0),
    comment      text not null,
    content      jsonb not null,
    sent_at      timestamptz not null,
    sent_by      bigint not null,
    sent_by_name text not null,
    primary key (office, month, version)
);
comment on column budget_monthly_sent.content is 'the month and the year up to it, of each activity and each office, as it was when sent';

alter table budget_monthly enable row level security;
create policy budget_monthly_scope on budget_monthly
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table budget_monthly_sent enable row level security;
create policy budget_monthly_sent_scope on budget_monthly_sent
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
-- What was sent stays: the application's role can neither change nor delete it.
grant select, insert, update on budget_monthly to bpm_app;
grant select, insert on budget_monthly_sent to bpm_app;

-- What a province makes of the reports of its offices: one overview of each activity, filed to the department.
alter table review_filing drop constraint review_filing_kind;
alter table review_filing add constraint review_filing_kind
    check (kind in ('PROGRESS', 'EVALUATION', 'AREA', 'RESULTS', 'OVERVIEW'));
alter table review_step drop constraint review_step_step;
alter table review_step add constraint review_step_step
    check (step in ('SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE', 'REOPEN', 'SUPPLEMENT'));

create table province_overview (
    office          text not null references org_office,
    activity        text not null,
    year            int not null constraint province_overview_year check (year between 2400 and 2700),
    comment         text not null default '',
    causes          jsonb not null default '{}',
    supplement      int not null default 0 constraint province_overview_supplement check (supplement >= 0),
    updated_at      timestamptz not null,
    updated_by      bigint not null,
    updated_by_name text not null,
    version         int not null default 1,
    primary key (office, activity),
    constraint province_overview_office check (office ~ '^[1-9][0-9]$')
);

comment on column province_overview.causes is 'why an office is missing, by its code, as the province gives it';
comment on column province_overview.supplement is '0 the overview itself; n its nth supplement, being written or sent';

create table province_sent (
    office       text not null references org_office,
    activity     text not null,
    version      int not null constraint province_sent_version check (version > 0),
    supplement   int not null,
    comment      text not null,
    content      jsonb not null,
    summary      jsonb not null,
    sent_at      timestamptz not null,
    sent_by      bigint not null,
    sent_by_name text not null,
    primary key (office, activity, version)
);

comment on column province_sent.content is 'what each office had filed at that moment, what it adds up to, and who was missing why';
comment on column province_sent.summary is 'the pooled summary of the questionnaires with its counts';

alter table province_overview enable row level security;
create policy province_overview_scope on province_overview
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table province_sent enable row level security;
create policy province_sent_scope on province_sent
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

-- What was sent stays: the application's role can neither change nor delete it.
grant select, insert, update on province_overview to bpm_app;
grant select, insert on province_sent to bpm_app;

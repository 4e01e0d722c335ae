-- What an office reports of an activity: the draft as it was typed, with what could be read of it, and each version sent.
create table progress_report (
    activity text not null,
    office text not null references org_office,
    year int not null constraint progress_report_year check (year between 2400 and 2700),
    typed jsonb not null,
    responsible_name text not null default '',
    responsible_phone text not null default '',
    dates jsonb not null default '[]',
    success_points jsonb not null default '[]',
    result numeric(14, 2) constraint progress_report_result check (result >= 0),
    percent numeric(7, 2) constraint progress_report_percent check (percent >= 0),
    percent_reason text not null default '',
    remarks text not null default '',
    last_held date,
    editor text not null default '',
    updated_at timestamptz not null,
    updated_by bigint not null,
    updated_by_name text not null,
    version int not null default 1,
    primary key (office, activity)
);
create index progress_report_scope on progress_report (year, office text_pattern_ops);

comment on column progress_report.typed is 'each field as it was typed, also what could not be read: nothing typed is lost';
comment on column progress_report.percent is 'as entered; null where result and target give it';
comment on column progress_report.editor is 'the open page that saved last: it need not be asked about its own changes';

create table progress_sent (
    activity text not null,
    office text not null references org_office,
    version int not null constraint progress_sent_version check (version > 0),
    content jsonb not null,
    sent_at timestamptz not null,
    sent_by bigint not null,
    sent_by_name text not null,
    primary key (office, activity, version)
);

comment on column progress_sent.version is 'the version of the filing, counted by submissions';

alter table progress_report enable row level security;
create policy progress_report_scope on progress_report
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table progress_sent enable row level security;
create policy progress_sent_scope on progress_sent
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

-- What was sent stays: the application's role can neither change nor delete it.
grant select, insert, update on progress_report to bpm_app;
grant select, insert on progress_sent to bpm_app;

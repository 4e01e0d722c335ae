-- The results form (EA 4) that an office writes: its answers as far as they could be read, else as typed; and each
-- version sent. Answers keep the version of the form that they were given to.
create table results_report (
    office          text not null references org_office,
    activity        text not null,
    year            int not null constraint results_report_year check (year between 2400 and 2700),
    form            int not null constraint results_report_form check (form > 0),
    answers         jsonb not null,
    version         int not null default 1,
    updated_at      timestamptz not null,
    updated_by      bigint not null,
    updated_by_name text not null,
    primary key (office, activity)
);

create table results_sent (
    office       text not null references org_office,
    activity     text not null,
    version      int not null constraint results_sent_version check (version > 0),
    form         int not null constraint results_sent_form check (form > 0),
    answers      jsonb not null,
    photos       bigint[] not null,
    files        bigint[] not null,
    sent_at      timestamptz not null,
    sent_by      bigint not null,
    sent_by_name text not null,
    primary key (office, activity, version)
);
create index results_sent_activity on results_sent (activity, office text_pattern_ops);
comment on column results_sent.version is 'the version of the filing, counted by submissions';

alter table results_report enable row level security;
create policy results_report_scope on results_report
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table results_sent enable row level security;
create policy results_sent_scope on results_sent
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

-- What was sent stays: the application's role can neither change nor delete it.
grant select, insert, update on results_report to bpm_app;
grant select, insert on results_sent to bpm_app;

-- What other modules may read, under the reader's own scope: each version that was sent.
create view results_sent_v with (security_invoker = true) as
select office, activity, version, form, answers, sent_at, sent_by_name
from results_sent;
grant select on results_sent_v to bpm_app;

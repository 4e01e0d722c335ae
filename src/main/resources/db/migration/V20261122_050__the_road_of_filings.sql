-- The road of a filing between the office that writes it and the one above. No row: not started.
-- The activity is text: the road knows not what is filed.

create table review_filing (
    office            text not null references org_office,
    activity          text not null,
    kind              text not null,
    year              int not null,
    state             text not null default 'DRAFT',
    version           int not null default 0,
    submitted_at      timestamptz,
    submitted_by      bigint,
    submitted_by_name text,
    taken_up_at       timestamptz,
    taken_up_by       bigint,
    taken_up_by_name  text,
    decided_at        timestamptz,
    decided_by        bigint,
    decided_by_name   text,
    reason            text not null default '',
    moved_at          timestamptz,
    moved_by          bigint,
    moved_by_name     text,
    created_at        timestamptz not null,
    primary key (office, activity, kind),
    constraint review_filing_kind check (kind in ('PROGRESS', 'EVALUATION', 'AREA', 'RESULTS')),
    constraint review_filing_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    constraint review_filing_year check (year between 2400 and 2700),
    constraint review_filing_version check (version >= 0 and (state = 'DRAFT' or version > 0)),
    constraint review_filing_submitted check (state = 'DRAFT' or (submitted_at is not null and moved_at is not null)),
    constraint review_filing_decided check (state not in ('RETURNED', 'APPROVED') or decided_at is not null),
    constraint review_filing_reason check (state <> 'RETURNED' or reason <> '')
);
create index review_filing_scope on review_filing (year, office text_pattern_ops);

comment on column review_filing.version is 'how often it was submitted';
comment on column review_filing.reason is 'what the reviewer wrote with the last decision';

create table review_step (
    office       text not null,
    activity     text not null,
    kind         text not null,
    number       int not null,
    step         text not null,
    from_state   text not null,
    to_state     text not null,
    at           timestamptz not null,
    actor        bigint not null,
    actor_name   text not null,
    actor_office text not null,
    note         text not null default '',
    version      int not null,
    primary key (office, activity, kind, number),
    foreign key (office, activity, kind) references review_filing,
    constraint review_step_step check (step in ('SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE', 'REOPEN')),
    constraint review_step_note check (step not in ('RETURN', 'REOPEN') or note <> '')
);

create table review_comment (
    id              bigint generated always as identity primary key,
    office          text not null,
    activity        text not null,
    kind            text not null,
    field           text not null default '',
    text            text not null,
    at              timestamptz not null,
    actor           bigint not null,
    actor_name      text not null,
    version         int not null,
    settled_at      timestamptz,
    settled_by      bigint,
    settled_by_name text,
    foreign key (office, activity, kind) references review_filing,
    constraint review_comment_text check (text <> '')
);
create index review_comment_filing on review_comment (office, activity, kind, id);

alter table review_filing enable row level security;
create policy review_filing_scope on review_filing
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table review_step enable row level security;
create policy review_step_scope on review_step
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table review_comment enable row level security;
create policy review_comment_scope on review_comment
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

-- What other modules may read, under the reader's own scope.
create view review_filing_v with (security_invoker = true) as
select office, activity, kind, year, state, version, submitted_at, submitted_by_name, taken_up_at, taken_up_by_name,
    decided_at, decided_by_name, reason, moved_at, moved_by_name, created_at
from review_filing;
create view review_step_v with (security_invoker = true) as
select office, activity, kind, number, step, from_state, to_state, at, actor_name, actor_office, note, version
from review_step;
create view review_comment_v with (security_invoker = true) as
select id, office, activity, kind, field, text, at, actor_name, version, settled_at, settled_by_name
from review_comment;

-- A step taken stays: the application's role can neither change nor delete it.
grant select, insert, update on review_filing, review_comment to bpm_app;
grant select, insert on review_step to bpm_app;
grant select on review_filing_v, review_step_v, review_comment_v to bpm_app;

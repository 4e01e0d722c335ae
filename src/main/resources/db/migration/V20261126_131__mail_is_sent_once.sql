-- A letter that is to go out. Its key is unique for its person, so it is written once however many nodes try; who sends
-- it claims it first, so it goes out once even if a node dies while it does.
create table notice_mail (
    id         bigint generated always as identity primary key,
    person     bigint not null references access_person,
    office     text not null references org_office,
    key        text not null,
    address    text not null,
    subject    text not null,
    body       text not null,
    made_at    timestamptz not null,
    claimed_at timestamptz,
    sent_at    timestamptz,
    failure    text not null default '',
    constraint notice_mail_once unique (person, key),
    constraint notice_mail_address check (address <> '')
);
alter table notice_mail enable row level security;
create policy notice_mail_scope on notice_mail
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, update, delete on notice_mail to bpm_app;

-- What is to be done when, by one node of many: the table of db-scheduler.
create table notice_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index notice_task_due on notice_task (execution_time);
create index notice_task_heartbeat on notice_task (last_heartbeat);
grant select, insert, update, delete on notice_task to bpm_app;

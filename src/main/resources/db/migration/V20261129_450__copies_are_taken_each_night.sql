-- Each copy that BPM took by itself: when, how large, or why not.
create table ops_copy (
    id       bigint generated always as identity primary key,
    node     text not null,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    file     text not null,
    bytes    bigint not null default 0,
    rows     bigint not null default 0,
    sha256   text not null default '',
    trouble  text not null default '',
    constraint ops_copy_whole check (trouble <> '' or (bytes > 0 and sha256 <> ''))
);
grant select, insert on ops_copy to bpm_app;

-- By one node of many.
create table ops_task (
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
create index ops_task_due on ops_task (execution_time);
create index ops_task_heartbeat on ops_task (last_heartbeat);
grant select, insert, update, delete on ops_task to bpm_app;

alter table notice_item drop constraint notice_item_kind;
alter table notice_item add constraint notice_item_kind
    check (kind in ('RETURNED', 'REOPENED', 'APPROVED', 'SUBMITTED', 'DUE_SOON', 'LATE', 'EXTENDED', 'RESTORED',
        'RECEIVER_STOPPED', 'ACCOUNT', 'COPY_FAILED'));

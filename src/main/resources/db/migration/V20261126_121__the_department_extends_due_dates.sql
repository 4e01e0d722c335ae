-- A due date put off by the department (ขยายกำหนดส่ง): for one office, a province with its districts, or everybody who
-- has the activity. It is never deleted: it is undone, and stays with who, when and why.
create table plan_extension (
    id             bigint generated always as identity primary key,
    activity       text not null references plan_activity,
    office         text not null references org_office,
    whole          boolean not null,
    until          date not null,
    reason         text not null,
    made_at        timestamptz not null,
    made_by        bigint not null,
    made_by_name   text not null,
    undone_at      timestamptz,
    undone_by      bigint,
    undone_by_name text not null default '',
    reach          text not null generated always as (
        case when office = '00' then '' else office end || case when whole then '%' else '' end) stored,
    constraint plan_extension_reason check (reason <> '' and length(reason) <= 500),
    constraint plan_extension_department_is_whole check (office <> '00' or whole),
    constraint plan_extension_undone check ((undone_at is null) = (undone_by is null))
);
create index plan_extension_activity on plan_extension (activity, until desc);
comment on column plan_extension.reach is 'which offices it is for, as a pattern of their codes';

-- Whom it reaches may read it, and whoever sees one of them.
alter table plan_extension enable row level security;
create policy plan_extension_scope on plan_extension
    using (office like current_setting('bpm.scope', true) or current_setting('bpm.scope', true) like reach)
    with check (office like current_setting('bpm.scope', true));
grant select, insert, update on plan_extension to bpm_app;

-- The day that counts stays where every list reads it; what the window says stands beside it where they differ.
alter table plan_assignment
    add column extension bigint references plan_extension,
    add column due_before date,
    add constraint plan_assignment_extended
        check ((extension is null) = (due_before is null) and due_before < due);
comment on column plan_assignment.due_before is 'the day that the window alone says, where an extension put it off';

-- A person's calendar feed. Its address is shown once; only the digest of its secret is kept.
create table notice_calendar (
    person  bigint primary key references access_person,
    office  text not null references org_office,
    digest  text not null unique,
    mine    boolean not null default false,
    made_at timestamptz not null,
    constraint notice_calendar_digest check (length(digest) = 64)
);
comment on column notice_calendar.mine is 'only what the person is responsible for, else all of the office';

alter table notice_calendar enable row level security;
create policy notice_calendar_scope on notice_calendar
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, update, delete on notice_calendar to bpm_app;

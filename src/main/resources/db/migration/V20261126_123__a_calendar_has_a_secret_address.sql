-- A person's calendar feed. Its address is shown once; only the digest of its secret is kept. It follows its
-- person to another office.
create table notice_calendar (
    person  bigint primary key references access_person,
    digest  text not null unique,
    mine    boolean not null default false,
    made_at timestamptz not null,
    constraint notice_calendar_digest check (length(digest) = 64)
);
comment on column notice_calendar.mine is 'only what the person is responsible for, else all of the office';

alter table notice_calendar enable row level security;
create policy notice_calendar_scope on notice_calendar
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update, delete on notice_calendar to bpm_app;

-- One chain of lines for each office: a line holds the digest of the one before it.
create table trail_head (
    office text primary key,
    number bigint not null
);

create table trail_entry (
    office text not null,
    number bigint not null,
    at timestamptz not null,
    actor bigint not null,
    actor_name text not null,
    actor_office text not null,
    what text not null,
    subject text not null,
    detail text not null,
    previous text not null,
    hash text not null,
    primary key (office, number)
);
create index trail_entry_subject on trail_entry (subject, at);

alter table trail_entry enable row level security;
create policy trail_entry_scope on trail_entry
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

-- Nothing updates or deletes a line: the application's role has no right to.
grant select, insert on trail_entry to bpm_app;
grant select, insert, update on trail_head to bpm_app;

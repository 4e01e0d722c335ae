-- The secret that a person's telephone shares with us (RFC 6238). In force once a first code has confirmed it; a step of
-- thirty seconds opens the door once.
create table access_factor (
    person       bigint primary key references access_person,
    secret       bytea not null constraint access_factor_secret check (octet_length(secret) = 20),
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0
);
alter table access_factor enable row level security;
create policy access_factor_scope on access_factor
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update, delete on access_factor to bpm_app;

-- Codes for the day on which the telephone is lost: digests only, each used once.
create table access_recovery (
    digest  text primary key,
    person  bigint not null references access_factor on delete cascade,
    used_at timestamptz
);
create index access_recovery_person on access_recovery (person);
alter table access_recovery enable row level security;
create policy access_recovery_scope on access_recovery
    using (exists (select from access_factor f where f.person = access_recovery.person))
    with check (exists (select from access_factor f where f.person = access_recovery.person));
grant select, insert, update, delete on access_recovery to bpm_app;

-- Roles whose people must have a second factor; the department says so.
create table access_demand (
    role text primary key constraint access_demand_role
        check (role in ('REPORTER', 'REVIEWER', 'PLANNER', 'PEOPLE_ADMIN', 'READER'))
);
grant select, insert, delete on access_demand to bpm_app;

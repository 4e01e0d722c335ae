-- Somebody acts with a colleague's roles for a while (รักษาการแทน). What they may do is read from that colleague anew for
-- each request; a row only says that they may, from when until when.
create table access_acting (
    id              bigint generated always as identity primary key,
    office          text not null references org_office,
    person          bigint not null references access_person,
    for_person      bigint not null references access_person,
    from_day        date not null,
    until_day       date not null,
    reason          text not null constraint access_acting_reason check (reason <> ''),
    made_at         timestamptz not null,
    made_by_name    text not null,
    revoked_at      timestamptz,
    revoked_by_name text,
    constraint access_acting_two check (person <> for_person),
    constraint access_acting_days check (until_day >= from_day and until_day - from_day <= 366),
    constraint access_acting_revoked check ((revoked_at is null) = (revoked_by_name is null))
);
create index access_acting_person on access_acting (person);
create index access_acting_for on access_acting (for_person);
alter table access_acting enable row level security;
create policy access_acting_scope on access_acting
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert on access_acting to bpm_app;
grant update (revoked_at, revoked_by_name) on access_acting to bpm_app;

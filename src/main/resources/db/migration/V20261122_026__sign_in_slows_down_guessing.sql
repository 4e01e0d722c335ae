-- Tries are counted by the digest of the name as typed, so unknown names slow down like known ones.
create table access_try (
    name_digest text primary key,
    failures int not null,
    locked_until timestamptz,
    last_at timestamptz not null
);
create index access_try_last on access_try (last_at);
grant select, insert, update, delete on access_try to bpm_app;

alter table access_person
    drop column failures,
    drop column locked_until,
    add column search_key text not null default '',
    add column signed_in_at timestamptz,
    add constraint access_person_not_shared
        check (name !~ '^((str|test|user|guest|office|cdd|staff)[._-]?[0-9]*|[0-9]+)$');

-- Roles are seen where their person is.
alter table access_role enable row level security;
create policy access_role_scope on access_role
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));

-- A script's key to the API: it may do what its person may, for as many days as they said.
create table access_token (
    id bigint generated always as identity primary key,
    person bigint not null references access_person,
    name text not null constraint access_token_name check (name <> ''),
    digest text not null unique,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index access_token_person on access_token (person);
alter table access_token enable row level security;
create policy access_token_scope on access_token
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update, delete on access_token to bpm_app;

-- A person belongs to one office and signs in with an account of their own.
create table access_person (
    id bigint generated always as identity primary key,
    name text not null,
    full_name text not null constraint access_person_full_name check (full_name <> ''),
    office text not null references org_office,
    phone text not null default '',
    mail text not null default '',
    password text,
    english boolean not null default false,
    thai_digits boolean not null default false,
    failures int not null default 0,
    locked_until timestamptz,
    closed_at timestamptz,
    created_at timestamptz not null default now(),
    version int not null default 1,
    constraint access_person_name_shape check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    constraint access_person_name unique (name)
);
create index access_person_office on access_person (office text_pattern_ops);

create table access_role (
    person bigint not null references access_person,
    role text not null constraint access_role_known
        check (role in ('REPORTER', 'REVIEWER', 'PLANNER', 'PEOPLE_ADMIN', 'READER')),
    primary key (person, role)
);

-- The setting holds a LIKE pattern such as 57%; while it is unset nothing matches.
alter table access_person enable row level security;
create policy access_person_scope on access_person
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

grant select, insert, update on access_person to bpm_app;
grant select, insert, delete on access_role to bpm_app;

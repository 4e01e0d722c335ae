-- Passkeys (WebAuthn): public keys whose other half never leaves a telephone or computer, and the handle by which
-- those devices know a person, which tells nothing of them.
create table access_passkey_owner (
    person bigint primary key references access_person,
    handle bytea not null unique constraint access_passkey_owner_handle check (octet_length(handle) = 32)
);
alter table access_passkey_owner enable row level security;
create policy access_passkey_owner_scope on access_passkey_owner
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, delete on access_passkey_owner to bpm_app;

create table access_passkey (
    id              bigint generated always as identity primary key,
    credential      bytea not null unique
        constraint access_passkey_credential check (octet_length(credential) between 1 and 1023),
    person          bigint not null references access_passkey_owner on delete cascade,
    name            text not null constraint access_passkey_name check (name <> '' and length(name) <= 60),
    public_key      bytea not null,
    attestation     bytea not null,
    signatures      bigint not null,
    verified        boolean not null constraint access_passkey_verified check (verified),
    backup_eligible boolean not null,
    backed_up       boolean not null,
    transports      text[] not null,
    made_at         timestamptz not null,
    used_at         timestamptz
);
create index access_passkey_person on access_passkey (person);
alter table access_passkey enable row level security;
create policy access_passkey_scope on access_passkey
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, delete on access_passkey to bpm_app;
grant update (signatures, backed_up, used_at) on access_passkey to bpm_app;

-- Which subject of an OpenID Connect provider opens whose account. One account of a provider opens one of BPM.
create table access_provider_link (
    issuer    text not null,
    subject   text not null,
    person    bigint not null references access_person,
    shown     text not null,
    linked_at timestamptz not null,
    used_at   timestamptz,
    primary key (issuer, subject),
    constraint access_provider_link_person unique (person, issuer)
);
alter table access_provider_link enable row level security;
create policy access_provider_link_scope on access_provider_link
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update, delete on access_provider_link to bpm_app;

-- Whom a people admin expects by which mail address or name of the provider, until they come the first time.
create table access_provider_expected (
    claim  text primary key constraint access_provider_expected_claim
        check (claim = lower(claim) and claim <> ''),
    person bigint not null constraint access_provider_expected_person unique references access_person
);
alter table access_provider_expected enable row level security;
create policy access_provider_expected_scope on access_provider_expected
    using (exists (select from access_person where id = person))
    with check (exists (select from access_person where id = person));
grant select, insert, update, delete on access_provider_expected to bpm_app;

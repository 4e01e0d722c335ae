-- The digest of each version that was sent, by which anyone may ask whether a paper is genuine. It is added when the
-- version is sent and never changed.
create table document_seal (
    digest    text primary key constraint document_seal_digest check (digest ~ '^[0-9a-f]{64}$'),
    kind      text not null,
    place     text not null,
    version   int not null constraint document_seal_version check (version > 0),
    office    text not null references org_office,
    sealed_at timestamptz not null,
    constraint document_seal_once unique (kind, place, version)
);

alter table document_seal enable row level security;
create policy document_seal_scope on document_seal using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert on document_seal to bpm_app;

-- Shapes of provinces and districts that were brought in, as rings of longitude and latitude. They are no secret.
create table areadata_boundary (
    code       text primary key constraint areadata_boundary_code check (code ~ '^[1-9][0-9]([0-9]{2})?$'),
    name       text not null default '',
    rings      jsonb not null,
    brought_at timestamptz not null
);
grant select, insert, update on areadata_boundary to bpm_app;

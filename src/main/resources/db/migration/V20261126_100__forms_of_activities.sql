-- The forms of activities, version by version: a version never changes, so that answers keep the form they were given
-- to. Words are no secret, so no row-level security here.
create table form_version (
    kind         text not null constraint form_version_kind check (kind in ('RESULTS', 'AREA')),
    activity     text not null,
    version      int not null constraint form_version_number check (version > 0),
    published    boolean not null,
    content      jsonb not null,
    digest       text not null,
    made_at      timestamptz not null,
    made_by_name text not null,
    primary key (kind, activity, version)
);
comment on column form_version.published is 'by the department; else the standard form as it was when an office first answered it';
grant select, insert on form_version to bpm_app;

-- The form that the department is working on, as typed, also what is not right yet.
create table form_draft (
    kind            text not null constraint form_draft_kind check (kind in ('RESULTS', 'AREA')),
    activity        text not null,
    content         jsonb not null,
    version         int not null default 1,
    changed_at      timestamptz not null,
    changed_by_name text not null,
    primary key (kind, activity)
);
grant select, insert, update, delete on form_draft to bpm_app;

-- A table that somebody composed and kept: its question, never its numbers, which each reader reads in their own scope.
create table pivot_view (
    id         bigint generated always as identity primary key,
    office     text not null references org_office,
    owner      bigint not null references access_person,
    owner_name text not null,
    name       text not null constraint pivot_view_name check (char_length(name) between 1 and 100),
    question   text not null constraint pivot_view_question check (char_length(question) <= 1000),
    shared     text not null constraint pivot_view_shared check (shared in ('NOBODY', 'BELOW', 'EVERYONE')),
    version    int not null default 1,
    changed_at timestamptz not null,
    removed_at timestamptz
);
create index pivot_view_owner on pivot_view (owner);
create index pivot_view_office on pivot_view (office) where shared <> 'NOBODY';

alter table pivot_view enable row level security;
-- Read in one's own scope, or from an office above that shares it with those below, or from anybody who shares it with all.
create policy pivot_view_read on pivot_view for select using (
    office like current_setting('bpm.scope', true)
    or shared = 'EVERYONE'
    or shared = 'BELOW' and (office = '00' or starts_with(current_setting('bpm.scope', true), office)));
create policy pivot_view_add on pivot_view for insert
    with check (office like current_setting('bpm.scope', true));
create policy pivot_view_change on pivot_view for update
    using (office like current_setting('bpm.scope', true));
grant select, insert, update on pivot_view to bpm_app;

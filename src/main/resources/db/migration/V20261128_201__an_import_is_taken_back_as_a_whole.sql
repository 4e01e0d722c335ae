-- An import that was taken back: its entries are corrected to nothing by others that carry its number too.
create table budget_import_undone (
    import       bigint primary key references budget_import,
    office       text not null references org_office,
    reason       text not null constraint budget_import_undone_reason check (reason <> '' and length(reason) <= 500),
    undone_at    timestamptz not null,
    undone_by    bigint not null,
    undone_by_name text not null
);
alter table budget_import_undone enable row level security;
create policy budget_import_undone_scope on budget_import_undone using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert on budget_import_undone to bpm_app;

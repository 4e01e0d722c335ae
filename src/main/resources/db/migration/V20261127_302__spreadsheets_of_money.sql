-- A spreadsheet of entries that was brought in: its entries carry its number. What a heading or a code of a file means
-- is kept for the office, so that the next file of that kind needs no telling.
create table budget_import (
    id            bigint generated always as identity primary key,
    office        text not null references org_office,
    year          int not null constraint budget_import_year check (year between 2400 and 2700),
    file_name     text not null,
    entries       int not null,
    over          int not null,
    known         int not null,
    left_out      int not null,
    total         numeric(15, 2) not null,
    added_at      timestamptz not null,
    added_by      bigint not null,
    added_by_name text not null
);
create index budget_import_listed on budget_import (office, added_at);

create table budget_meaning (
    office text not null references org_office,
    what   text not null constraint budget_meaning_what
        check (what in ('COLUMN', 'OFFICE', 'ACTIVITY', 'CATEGORY', 'FUND', 'KIND')),
    said   text not null constraint budget_meaning_said check (said <> '' and length(said) <= 200),
    means  text not null,
    primary key (office, what, said)
);

alter table budget_import enable row level security;
create policy budget_import_scope on budget_import using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table budget_meaning enable row level security;
create policy budget_meaning_scope on budget_meaning using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert on budget_import to bpm_app;
grant select, insert, update, delete on budget_meaning to bpm_app;

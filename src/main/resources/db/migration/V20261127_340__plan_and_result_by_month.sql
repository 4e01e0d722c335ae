-- Plan and result by month (แผน/ผล รายเดือน): what an office means to do and to spend with an activity in each month, and
-- what became of it. Month 1 is October. No row: nothing was entered. An office writes only its own; sums are views.
create table budget_month_sheet (
    office          text not null references org_office,
    activity        text not null,
    year            int not null constraint budget_month_sheet_year check (year between 2400 and 2700),
    version         int not null default 1,
    updated_at      timestamptz not null,
    updated_by      bigint not null,
    updated_by_name text not null,
    primary key (office, activity)
);

create table budget_month (
    office           text not null,
    activity         text not null,
    place            int not null constraint budget_month_place check (place between 1 and 12),
    planned_quantity numeric(14, 2) constraint budget_month_planned_quantity check (planned_quantity >= 0),
    result_quantity  numeric(14, 2) constraint budget_month_result_quantity check (result_quantity >= 0),
    planned_baht     numeric(15, 2) constraint budget_month_planned_baht check (planned_baht >= 0),
    result_baht      numeric(15, 2) constraint budget_month_result_baht check (result_baht >= 0),
    updated_at       timestamptz not null,
    updated_by_name  text not null,
    primary key (office, activity, place),
    foreign key (office, activity) references budget_month_sheet
);
comment on column budget_month.place is '1 October to 12 September';

-- A month that was locked, opened again for an office by the one above it, until a day. The last one counts.
create table budget_month_reopening (
    office      text not null references org_office,
    id          bigint generated always as identity,
    year        int not null,
    place       int not null constraint budget_month_reopening_place check (place between 1 and 12),
    until       date not null,
    reason      text not null constraint budget_month_reopening_reason check (reason <> '' and length(reason) <= 500),
    opened_at   timestamptz not null,
    opened_by   bigint not null,
    opened_by_name text not null,
    primary key (office, id)
);
create index budget_month_reopening_of on budget_month_reopening (office, year, place, id);

alter table budget_month_sheet enable row level security;
create policy budget_month_sheet_scope on budget_month_sheet
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table budget_month enable row level security;
create policy budget_month_scope on budget_month
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
alter table budget_month_reopening enable row level security;
create policy budget_month_reopening_scope on budget_month_reopening
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, update on budget_month_sheet, budget_month to bpm_app;
grant select, insert on budget_month_reopening to bpm_app;
grant usage on sequence budget_month_reopening_id_seq to bpm_app;

-- What other modules may read, under the reader's own scope.
create view budget_month_v with (security_invoker = true) as
select month.office, month.activity, sheet.year, month.place, month.planned_quantity, month.result_quantity,
    month.planned_baht, month.result_baht
from budget_month month
join budget_month_sheet sheet using (office, activity);
grant select on budget_month_v to bpm_app;

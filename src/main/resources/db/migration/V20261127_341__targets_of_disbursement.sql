-- What the department sets for a year: on which day of the following month a month is locked, and how much of the money is
-- to be disbursed by the end of each quarter, over all and of each category. No row: nothing was set.
create table budget_year (
    year            int primary key constraint budget_year_year check (year between 2400 and 2700),
    lock_day        int not null constraint budget_year_lock_day check (lock_day between 1 and 28),
    version         int not null default 1,
    changed_at      timestamptz not null,
    changed_by_name text not null
);
create table budget_target (
    year     int not null references budget_year,
    category text not null constraint budget_target_category
        check (category in ('ALL', 'PERSONNEL', 'OPERATIONS', 'INVESTMENT', 'SUBSIDY', 'OTHER')),
    quarter  int not null constraint budget_target_quarter check (quarter between 1 and 4),
    percent  numeric(5, 2) not null constraint budget_target_percent check (percent between 0 and 100),
    primary key (year, category, quarter)
);
comment on column budget_target.percent is 'cumulative: by the end of the quarter, of the money of the year';
grant select, insert, update on budget_year to bpm_app;
grant select, insert, delete on budget_target to bpm_app;

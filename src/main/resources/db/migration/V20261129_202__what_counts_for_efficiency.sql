-- How much each part of an office's efficiency counts in a year: whole percents that add up to a hundred, set by the
-- department. No row: nobody set anything, and the usual ones hold.
create table nation_weighing (
    year            int primary key constraint nation_weighing_year check (year between 2400 and 2700),
    result          int not null constraint nation_weighing_result check (result between 0 and 100),
    money           int not null constraint nation_weighing_money check (money between 0 and 100),
    on_time         int not null constraint nation_weighing_on_time check (on_time between 0 and 100),
    satisfaction    int not null constraint nation_weighing_satisfaction check (satisfaction between 0 and 100),
    gain            int not null constraint nation_weighing_gain check (gain between 0 and 100),
    cost            int not null constraint nation_weighing_cost check (cost between 0 and 100),
    version         int not null default 1,
    changed_at      timestamptz not null,
    changed_by_name text not null,
    constraint nation_weighing_hundred
        check (result + money + on_time + satisfaction + gain + cost = 100)
);
grant select, insert, update on nation_weighing to bpm_app;

-- They stay as they are once the year is closed.
create trigger years_guard before insert or update or delete on nation_weighing
    for each row execute function years_guard();

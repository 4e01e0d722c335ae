-- What the desks of the nation show is kept as sums: one row an office and activity, whatever lies below them. A write
-- anywhere only notes what it touched, and holds nothing: no writer waits for another because of these sums. Who reads
-- the nation first folds what was touched since (nation_fold), by reckoning those rows anew from the tables (ADR 18).
create table nation_sum (
    year         int not null,
    office       text not null,
    activity     text not null,
    given        boolean not null,
    reported     boolean not null,
    due          date,
    asked        int not null,
    in_time      int not null,
    done_late    int not null,
    target       numeric,
    reached      numeric,
    money        numeric(17, 2) not null,
    spent        numeric(17, 2) not null,
    rounds       int not null,
    participants bigint not null,
    answered     bigint not null,
    rated_n      bigint not null,
    rated_sum    bigint not null,
    paired_n     bigint not null,
    before_sum   bigint not null,
    after_sum    bigint not null,
    primary key (office, year, activity)
);
create index nation_sum_of_year on nation_sum (year, office collate "C");
comment on column nation_sum.reached is 'percent of the target by a report that was sent and not returned; as entered where no target gives it';
comment on column nation_sum.asked is 'reports that the assignment asks for; what is neither in time nor done late is awaited, or late once its day has passed';
comment on column nation_sum.participants is 'present at each round, or who answered where nobody counted';

-- Disbursed by month of the ledger, 1 being October; what lies outside of the year counts in its first or last month.
create table nation_month (
    office text not null,
    year   int not null,
    place  int not null constraint nation_month_place check (place between 1 and 12),
    spent  numeric(17, 2) not null,
    primary key (office, year, place)
);
create index nation_month_of_year on nation_month (year, office collate "C");

-- Which state the sums of a year are in: whoever kept what they read of another one throws it away.
create table nation_year (
    year    int primary key,
    version bigint not null
);
create table nation_touched (
    id       bigint generated always as identity primary key,
    year     int not null,
    office   text not null,
    activity text not null
);

alter table nation_sum enable row level security;
create policy nation_sum_scope on nation_sum for select using (office like current_setting('bpm.scope', true));
alter table nation_month enable row level security;
create policy nation_month_scope on nation_month for select using (office like current_setting('bpm.scope', true));
grant select on nation_sum, nation_month, nation_year to bpm_app;

-- One row reckoned from the views of the modules that hold it; none where there is nothing of it.
create function nation_reckoned(p_year int, p_office text, p_activity text) returns setof nation_sum
language sql stable security definer set search_path = public, pg_temp as $$
    select p_year, p_office, p_activity,
        assignment.activity is not null,
        coalesce(filing.reported, false),
        assignment.due,
        coalesce(filing.asked, 0)::int, coalesce(filing.in_time, 0)::int, coalesce(filing.done_late, 0)::int,
        assignment.target,
        case when filing.reported
            then coalesce(report.percent, round(report.result * 100 / nullif(assignment.target, 0), 2)) end,
        coalesce(purse.money, 0), coalesce(purse.spent, 0),
        survey.rounds::int, survey.participants, survey.answered,
        survey.rated_n, survey.rated_sum, survey.paired_n, survey.before_sum, survey.after_sum
    from (select 1) as one
    left join plan_assignment_v assignment
        on assignment.office = p_office and assignment.activity = p_activity and assignment.year = p_year
    left join lateral (
        select count(*) as asked,
            count(*) filter (where asked.first_on <= asked.due) as in_time,
            count(*) filter (where asked.first_on > asked.due) as done_late,
            bool_or(asked.kind = 'PROGRESS' and asked.state in ('SUBMITTED', 'APPROVED')) as reported
        from notice_assigned_v asked
        where asked.office = p_office and asked.activity = p_activity and asked.year = p_year) as filing on true
    left join progress_report_v report on report.office = p_office and report.activity = p_activity
    left join lateral (
        select sum(greatest(balance.allotted - balance.handed_on, 0)) as money, sum(balance.disbursed) as spent,
            count(*) as accounts
        from budget_balance_v balance
        where balance.office = p_office and balance.year = p_year and balance.activity = p_activity) as purse on true
    cross join lateral (
        select count(*) as rounds,
            coalesce(sum(coalesce(round.present, round.responses)), 0)::bigint as participants,
            coalesce(sum(round.responses), 0)::bigint as answered,
            coalesce(sum(round.rated_n), 0)::bigint as rated_n, coalesce(sum(round.rated_sum), 0)::bigint as rated_sum,
            coalesce(sum(round.paired_n), 0)::bigint as paired_n,
            coalesce(sum(round.before_sum), 0)::bigint as before_sum,
            coalesce(sum(round.after_sum), 0)::bigint as after_sum
        from survey_measured_v round
        where round.activity = p_activity and round.office = p_office and round.year = p_year) as survey
    where assignment.activity is not null or purse.accounts > 0 or survey.rounds > 0
$$;
revoke all on function nation_reckoned from public;

create function nation_reckoned_months(p_year int, p_office text) returns setof nation_month
language sql stable security definer set search_path = public, pg_temp as $$
    select p_office, p_year, month.place, sum(month.disbursed)
    from (
        select least(12, greatest(1, (extract(year from entry.day)::int - (p_year - 544)) * 12
            + extract(month from entry.day)::int - 9)) as place, entry.disbursed
        from budget_entry_v entry
        where entry.office = p_office and entry.year = p_year and entry.disbursed <> 0) as month
    group by month.place
    having sum(month.disbursed) <> 0
$$;
revoke all on function nation_reckoned_months from public;

-- Folds all that was touched. One at a time; who comes later waits, and finds nothing.
create function nation_fold() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    ids bigint[];
begin
    if exists (select from nation_touched) then
        perform pg_advisory_xact_lock(20567018);
        select array_agg(id) into ids from nation_touched;
        if ids is not null then
            delete from nation_sum s
            using (select distinct year, office, activity from nation_touched where id = any (ids)) as t
            where s.office = t.office and s.year = t.year and s.activity = t.activity;
            insert into nation_sum
            select r.*
            from (select distinct year, office, activity from nation_touched where id = any (ids)) as t
            cross join lateral nation_reckoned(t.year, t.office, t.activity) as r;
            delete from nation_month m
            using (select distinct year, office from nation_touched where id = any (ids)) as t
            where m.office = t.office and m.year = t.year;
            insert into nation_month
            select r.*
            from (select distinct year, office from nation_touched where id = any (ids)) as t
            cross join lateral nation_reckoned_months(t.year, t.office) as r;
            insert into nation_year as kept (year, version)
            select distinct year, 1 from nation_touched where id = any (ids)
            on conflict (year) do update set version = kept.version + 1;
            delete from nation_touched where id = any (ids);
        end if;
    end if;
end $$;
grant execute on function nation_fold to bpm_app;

-- Everything that has, or should have, a row of sums.
create view nation_key_v with (security_invoker = true) as
select year, office, activity from plan_assignment_v
union
select year, office, activity from budget_balance_v
union
select year, office, activity from survey_round_v
union
select year, office, activity from nation_sum;

-- Rows that are not what the tables give: none, unless something wrote past the triggers.
create function nation_wrong() returns table (said text)
language sql stable security definer set search_path = public, pg_temp as $$
    with keys as (select year, office, activity from nation_key_v),
    fresh as (select r.* from keys cross join lateral nation_reckoned(keys.year, keys.office, keys.activity) as r),
    offices as (select distinct year, office from keys),
    months as (select r.* from offices cross join lateral nation_reckoned_months(offices.year, offices.office) as r)
    select office || ' ' || activity from (select * from fresh except select * from nation_sum) as missing
    union
    select office || ' ' || activity from (select * from nation_sum except select * from fresh) as stale
    union
    select office || ' ' || year || ' ' || place from (select * from months except select * from nation_month) as missing
    union
    select office || ' ' || year || ' ' || place from (select * from nation_month except select * from months) as stale
    order by 1
$$;
grant execute on function nation_wrong to bpm_app;

-- What a write touches: noted in its own transaction, so it counts when the write does.
create function nation_touch() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        insert into nation_touched (year, office, activity) values (old.year, old.office, old.activity);
    end if;
    if tg_op = 'INSERT' or tg_op = 'UPDATE' and (old.year, old.office, old.activity)
            is distinct from (new.year, new.office, new.activity) then
        insert into nation_touched (year, office, activity) values (new.year, new.office, new.activity);
    end if;
    return null;
end $$;
revoke all on function nation_touch from public;

create function nation_touch_activity() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into nation_touched (year, office, activity)
    select year, office, activity from plan_assignment_v where activity = new.key;
    return null;
end $$;
revoke all on function nation_touch_activity from public;

create trigger nation_touch after insert or update or delete on plan_assignment
    for each row execute function nation_touch();
create trigger nation_touch after update on plan_activity for each row
    when ((old.evaluation, old.results, old.area) is distinct from (new.evaluation, new.results, new.area))
    execute function nation_touch_activity();
create trigger nation_touch after insert or delete on review_filing
    for each row execute function nation_touch();
create trigger nation_touch_moved after update on review_filing for each row
    when ((old.state, old.first_on, old.kind, old.office, old.activity)
        is distinct from (new.state, new.first_on, new.kind, new.office, new.activity))
    execute function nation_touch();
create trigger nation_touch after update on progress_report for each row
    when ((old.result, old.percent) is distinct from (new.result, new.percent))
    execute function nation_touch();
create trigger nation_touch_written after insert or delete on progress_report
    for each row execute function nation_touch();
create trigger nation_touch after insert or update or delete on budget_balance
    for each row execute function nation_touch();
create trigger nation_touch after insert or update or delete on survey_tally
    for each row execute function nation_touch();
create trigger nation_touch after insert or delete on survey_round
    for each row execute function nation_touch();
create trigger nation_touch_changed after update on survey_round for each row
    when ((old.present, old.removed_at) is distinct from (new.present, new.removed_at))
    execute function nation_touch();

-- What is there already.
insert into nation_touched (year, office, activity) select year, office, activity from nation_key_v;
select nation_fold();

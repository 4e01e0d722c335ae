-- An office owes the report of a month for which it planned or entered anything, a province also for what its districts
-- did; any other was begun all the same. It is due on the last day on which the month is open by itself.
create index budget_month_by_office on budget_month (office collate "C", place);
create view budget_monthly_due_v with (security_invoker = true) as
select owing.office, owing.year,
    owing.year || '-M' || lpad(((owing.place + 8) % 12 + 1)::text, 2, '0') as month,
    (make_date(owing.year - 544, 10, 1) + make_interval(months => owing.place))::date
        + coalesce(settings.lock_day, 10) - 1 as due
from (
    select office, year, place
    from budget_month_v
    where coalesce(planned_quantity, result_quantity, planned_baht, result_baht) is not null
    union
    select province.code, given.year, given.place
    from org_office province
    cross join lateral (
        select distinct below.year, below.place
        from budget_month_v below
        where below.office collate "C" > province.code and below.office collate "C" < province.code || '~'
            and coalesce(below.planned_quantity, below.result_quantity, below.planned_baht, below.result_baht)
                is not null) as given
    where length(province.code) = 2 and province.code <> '00'
        and province.code like current_setting('bpm.scope', true)
    union
    select office, year, (substr(activity, 7)::int + 2) % 12 + 1
    from review_first_v
    where kind = 'MONTHLY') as owing
left join budget_year settings on settings.year = owing.year
where owing.office <> '00';

create view notice_monthly_v with (security_invoker = true) as
select
    owed.month as activity,
    owed.office,
    owed.year,
    0 as position,
    owed.due,
    null::bigint as responsible,
    '' as activity_name,
    '' as activity_name_en,
    '' as project_key,
    '' as project_name,
    '' as window_printed,
    'MONTHLY' as kind,
    6 as place,
    filing.state,
    filing.first_on
from budget_monthly_due_v owed
left join review_first_v filing
    on filing.year = owed.year and filing.office = owed.office and filing.activity = owed.month
        and filing.kind = 'MONTHLY';

create or replace view notice_filing_v with (security_invoker = true) as
select activity, office, year, position, due, responsible, activity_name, activity_name_en, project_key, project_name,
    window_printed, kind, place, state, first_on
from notice_assigned_v
union all
select activity, office, year, position, due, responsible, activity_name, activity_name_en, project_key, project_name,
    window_printed, kind, place, state, first_on
from notice_owed_v
union all
select activity, office, year, position, due, responsible, activity_name, activity_name_en, project_key, project_name,
    window_printed, kind, place, state, first_on
from notice_monthly_v;
grant select on budget_monthly_due_v, notice_monthly_v to bpm_app;

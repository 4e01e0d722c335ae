-- A filing is due because an assignment asks for it, or because a province owes it for what its districts were given.
-- The two are found in different ways, and counting them in one statement costs a fifth more than one by one.
create view notice_assigned_v with (security_invoker = true) as
select
    assignment.activity,
    assignment.office,
    assignment.year,
    assignment.position,
    assignment.due,
    assignment.responsible,
    assignment.activity_name,
    assignment.activity_name_en,
    assignment.project_key,
    assignment.project_name,
    assignment.window_printed,
    asked.kind,
    asked.place,
    filing.state,
    filing.first_on
from plan_assignment_v assignment
cross join lateral (values
    ('PROGRESS', 1, true),
    ('EVALUATION', 2, assignment.evaluation),
    ('AREA', 3, assignment.area),
    ('RESULTS', 4, assignment.results)) as asked (kind, place, applies)
left join review_first_v filing
    on filing.year = assignment.year and filing.office = assignment.office and filing.activity = assignment.activity
        and filing.kind = asked.kind
where asked.applies or filing.state is not null;

create view notice_owed_v with (security_invoker = true) as
select
    given.activity,
    province.code as office,
    given.year,
    given.position,
    given.due,
    null::bigint as responsible,
    activity.name as activity_name,
    activity.name_en as activity_name_en,
    activity.project as project_key,
    activity.project_name,
    activity.window_printed,
    'OVERVIEW' as kind,
    5 as place,
    filing.state,
    filing.first_on
from org_office province
cross join lateral (
    select assignment.activity, assignment.year, min(assignment.position) as position, max(assignment.due) as due,
        max(length(assignment.office)) > 2 as merges
    from plan_assignment_v assignment
    where assignment.office collate "C" >= province.code and assignment.office collate "C" < province.code || '~'
    group by assignment.activity, assignment.year) as given
join plan_activity_v activity on activity.key = given.activity
left join review_first_v filing
    on filing.year = given.year and filing.office = province.code and filing.activity = given.activity
        and filing.kind = 'OVERVIEW'
where length(province.code) = 2 and province.code <> '00'
    and province.code like current_setting('bpm.scope', true)
    and (given.merges and activity.office is null or filing.state is not null);

create or replace view notice_filing_v with (security_invoker = true) as
select activity, office, year, position, due, responsible, activity_name, activity_name_en, project_key, project_name,
    window_printed, kind, place, state, first_on
from notice_assigned_v
union all
select activity, office, year, position, due, responsible, activity_name, activity_name_en, project_key, project_name,
    window_printed, kind, place, state, first_on
from notice_owed_v;
grant select on notice_assigned_v, notice_owed_v to bpm_app;

-- The plan says of which activities area data is expected; the others may have it all the same.
alter table plan_activity add column area boolean not null default false;

create or replace view plan_assignment_v with (security_invoker = true) as
select
    assignment.activity,
    assignment.year,
    assignment.office,
    assignment.position,
    assignment.target,
    assignment.unit,
    assignment.due,
    assignment.due_basis,
    assignment.due_provisional,
    assignment.planned_from,
    assignment.planned_to,
    assignment.last_held,
    assignment.responsible,
    assignment.responsible_name,
    assignment.given_at,
    assignment.given_by,
    assignment.given_by_name,
    assignment.given_office,
    assignment.version,
    activity.name as activity_name,
    activity.name_en as activity_name_en,
    activity.level,
    activity.evaluation or assignment.also_evaluation as evaluation,
    activity.results or assignment.also_results as results,
    activity.window_printed,
    project.key as project_key,
    project.number as project_number,
    project.name as project_name,
    project.name_en as project_name_en,
    activity.area
from plan_assignment assignment
left join plan_activity activity on activity.key = assignment.activity
left join plan_project project on project.key = activity.project
where assignment.cancelled_at is null;

create or replace view notice_filing_v with (security_invoker = true) as
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

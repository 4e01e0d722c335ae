-- What other modules join: each standing assignment with its activity; row-level security holds through the view.
create view plan_assignment_v with (security_invoker = true) as
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
    project.name_en as project_name_en
from plan_assignment assignment
join plan_activity activity on activity.key = assignment.activity
join plan_project project on project.key = activity.project
where assignment.cancelled_at is null;

grant select on plan_assignment_v to bpm_app;

-- Every assignment has its activity and its project (foreign keys), so an outer join finds the same rows, and the
-- planner leaves out what a reader does not ask for: who counts joins nothing.
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
    project.name_en as project_name_en
from plan_assignment assignment
left join plan_activity activity on activity.key = assignment.activity
left join plan_project project on project.key = activity.project
where assignment.cancelled_at is null;

-- The orders in which lists are read, so that a page of fifty reads fifty rows. The second also answers counts by
-- itself, and finds what is below an office: collate "C" because a scope is a prefix.
drop index plan_assignment_due;
drop index plan_assignment_year_office;
create index plan_assignment_by_due on plan_assignment (year, due, position, office)
    where cancelled_at is null;
create index plan_assignment_by_office on plan_assignment (year, office collate "C", position)
    include (activity, due) where cancelled_at is null;
create index plan_assignment_by_plan on plan_assignment (year, position, office)
    where cancelled_at is null;

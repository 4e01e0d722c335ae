-- An assignment with the words of the plan, under the reader's own scope. Cancelled ones are not shown.
create view plan_assignment_v with (security_invoker = true) as
select given.activity, given.year, given.office, given.target, given.unit, given.due, given.due_basis,
    given.due_provisional, given.planned_from, given.planned_to, given.last_held, given.responsible,
    given.responsible_name, given.position, given.given_at, given.given_by_name, given.version,
    activity.name as activity_name, activity.name_en as activity_name_en, activity.evaluation, activity.results,
    activity.window_printed, project.key as project_key, project.number as project_number,
    project.name as project_name
from plan_assignment given
join plan_activity activity on activity.key = given.activity
join plan_project project on project.key = activity.project
where given.cancelled_at is null;

grant select on plan_assignment_v to bpm_app;

-- Whose due date an extension put off, for those who tell them; row-level security holds through the view.
create view plan_reached_v with (security_invoker = true) as
select extension, activity, office, due
from plan_assignment
where extension is not null and cancelled_at is null;
grant select on plan_reached_v to bpm_app;

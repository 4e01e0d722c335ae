-- How far a report is, under the reader's own scope. The percent is the entered one; result and target give it else.
create view progress_report_v with (security_invoker = true) as
select activity, office, year, result, percent, last_held, updated_at, updated_by_name
from progress_report;

grant select on progress_report_v to bpm_app;

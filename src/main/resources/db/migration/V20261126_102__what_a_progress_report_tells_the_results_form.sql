-- The words of a progress report with which a results form can begin, under the reader's own scope.
create view progress_told_v with (security_invoker = true) as
select activity, office, dates, success_points, result, remarks
from progress_report;

grant select on progress_told_v to bpm_app;

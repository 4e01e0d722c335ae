-- Each filing that an assignment asks for (the plan says which), and any other that was begun all the same: until when,
-- where it stands, and when it was first sent. Read by reminders, calendars and the tables of the overview.
create view notice_filing_v with (security_invoker = true) as
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
    ('AREA', 3, false),
    ('RESULTS', 4, assignment.results)) as asked (kind, place, applies)
left join review_first_v filing
    on filing.year = assignment.year and filing.office = assignment.office and filing.activity = assignment.activity
        and filing.kind = asked.kind
where asked.applies or filing.state is not null;
grant select on notice_filing_v to bpm_app;

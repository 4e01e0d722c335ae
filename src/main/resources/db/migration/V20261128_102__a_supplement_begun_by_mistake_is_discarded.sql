-- A supplement that was begun by mistake is given up; what was approved stands as before.
alter table review_step drop constraint review_step_step;
alter table review_step add constraint review_step_step
    check (step in ('SUBMIT', 'WITHDRAW', 'RETURN', 'APPROVE', 'REOPEN', 'SUPPLEMENT', 'DISCARD'));

-- What was sent once and is a draft again is awaited no more: lists of work tell it by the day of the first submission.
create or replace view review_filing_v with (security_invoker = true) as
select office, activity, kind, year, state, version, submitted_at, submitted_by_name, taken_up_at, taken_up_by_name,
    decided_at, decided_by_name, reason, moved_at, moved_by_name, created_at, above, first_on
from review_filing;

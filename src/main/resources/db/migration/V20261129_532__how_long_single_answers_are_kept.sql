-- For how many fiscal years single answers are kept, once the department has said so; before, the installation does.
create table years_keeping (
    id              int primary key default 1 constraint years_keeping_one check (id = 1),
    years           int not null constraint years_keeping_years check (years between 1 and 30),
    changed_at      timestamptz not null,
    changed_by_name text not null
);
grant select, insert, update on years_keeping to bpm_app;

-- What was deleted, for the report of it.
create view survey_purged_v with (security_invoker = true) as
select r.id, r.year, r.office, r.activity, r.number, r.code, r.held_from, p.answers, p.purged_at, p.purged_by_name
from survey_purged p
join survey_round r on r.id = p.round;
grant select on survey_purged_v to bpm_app;

-- The giver changes target and unit (version); the office itself plans dates and names people (planned_version):
-- neither takes the other's page for out of date.
alter table plan_assignment add column planned_version int not null default 0;

comment on column plan_assignment.also_evaluation is 'the office evaluates more than the plan asks for, never less';

-- What an office adds to the plan does not make the department's open edit stale: it has a version of its own.
-- A sequence never goes back, so a version that was rolled back does not come again with another content.
create sequence plan_added;
alter table plan_year add column added_version bigint not null default 0;
alter table plan_project add column version int not null default 1;

comment on column plan_project.version is 'guards an added project; those of the department go by the version of their year';

grant usage on sequence plan_added to bpm_app;

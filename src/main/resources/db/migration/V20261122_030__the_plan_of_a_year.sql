-- The plan is the nation's: everyone signed in may read it, so no row-level security here. What an office adds
-- carries that office; the application shows it to the offices above and below.
create table plan_year (
    year         int primary key,
    version      int not null default 1,
    published_at timestamptz,
    changed_by   text not null,
    changed_at   timestamptz not null,
    constraint plan_year_is_buddhist check (year between 2400 and 2700)
);

create table plan_project (
    key            text primary key,
    year           int not null references plan_year,
    office         text references org_office,
    number         int not null,
    name           text not null,
    name_en        text not null default '',
    printed_number text not null default '',
    printed_part1  text not null default '',
    printed_part2  text not null default '',
    notes          text[] not null default '{}',
    constraint plan_project_once unique nulls not distinct (year, office, number),
    constraint plan_project_number check (number between 1 and 99),
    constraint plan_project_name check (name <> ''),
    constraint plan_project_key check (key = case
        when office is null then year || '-' || lpad(number::text, 2, '0')
        else year || '-L' || office || '.' || number end)
);

-- The window's date is the last day to report; for days after the end it is the day the end is expected.
create table plan_activity (
    key                 text primary key,
    project             text not null references plan_project,
    year                int not null references plan_year,
    office              text references org_office,
    number              int not null,
    name                text not null,
    name_en             text not null default '',
    printed_number      text not null default '',
    printed_part1       text not null default '',
    printed_part2       text not null default '',
    level               text not null,
    evaluation          boolean not null,
    results             boolean not null,
    window_kind         text not null,
    window_printed      text not null,
    window_date         date not null,
    window_days         int,
    window_anchor       text,
    window_quarters     int[] not null default '{}',
    window_printed_date text,
    settled_by          text,
    settled_at          timestamptz,
    settled_note        text,
    target              numeric(15, 2),
    unit                text not null,
    success_points      text[] not null default '{}',
    notes               text[] not null default '{}',
    constraint plan_activity_key check (key = project || '-' || number),
    constraint plan_activity_number check (number between 1 and 99),
    constraint plan_activity_name check (name <> ''),
    constraint plan_activity_level check (level in ('PROVINCE', 'DISTRICT')),
    constraint plan_activity_target check (target > 0),
    constraint plan_activity_window check (case window_kind
        when 'DAYS_AFTER' then window_days between 0 and 366 and window_anchor in ('LAST_MEETING', 'PROJECT_END')
        when 'BY_DATE' then window_days is null
        when 'WITHIN_MONTH' then window_days is null
        when 'UNSETTLED' then window_days is null and window_printed_date <> ''
        else false end),
    constraint plan_activity_settled check (settled_by is null or (window_kind = 'BY_DATE' and settled_at is not null))
);
create index plan_activity_year on plan_activity (year, key);

create table plan_topic (
    activity text not null references plan_activity on delete cascade,
    number   text not null,
    position int not null,
    under    text,
    kind     text not null,
    text     text not null,
    printed  text not null default '',
    note     text not null default '',
    primary key (activity, number),
    foreign key (activity, under) references plan_topic deferrable initially deferred,
    constraint plan_topic_number check (number ~ '^([0-9]{1,2}(\.[0-9]{1,2})?|L[0-9]{2,4}-[1-9][0-9]?)$'),
    constraint plan_topic_text check (text <> ''),
    constraint plan_topic_kind check (kind in
        ('KNOWLEDGE', 'ABILITY', 'ATTITUDE', 'OUTCOME', 'AGENDA', 'SATISFACTION', 'COLLECT', 'LEAD_IN'))
);

-- What other modules may join: the activity with its project, and the last day to report as the plan alone knows it.
create view plan_activity_v as
select activity.key, activity.project, activity.year, activity.office, activity.number, activity.name,
    activity.name_en, project.name as project_name, activity.level, activity.evaluation, activity.results,
    activity.window_kind, activity.window_printed, activity.window_date, activity.window_days,
    activity.window_date + coalesce(activity.window_days, 0) as due_on,
    activity.window_kind = 'UNSETTLED' as unsettled,
    activity.target, activity.unit
from plan_activity activity
join plan_project project on project.key = activity.project;

grant select, insert, update on plan_year to bpm_app;
grant select, insert, update, delete on plan_project, plan_activity, plan_topic to bpm_app;
grant select on plan_activity_v to bpm_app;

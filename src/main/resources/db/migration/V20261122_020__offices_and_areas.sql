-- Offices and areas: their names are public to everyone signed in, so no row-level security here.

create table org_office (
    code       text primary key,
    name_th    text not null,
    name_en    text not null default '',
    search_key text not null,
    valid_from date,
    valid_to   date,
    constraint org_office_code check (code ~ '^(00|[1-9][0-9]([0-9]{2})?)$'),
    constraint org_office_name check (name_th <> ''),
    constraint org_office_days check (valid_to > valid_from)
);

comment on column org_office.valid_to is 'the first day on which the office no longer exists';

-- One row for each name that a unit has borne: a renamed unit has a closed row and an open one.
create table org_area (
    code        text not null,
    level       text not null,
    parent      text not null default '',
    name_th     text not null,
    name_en     text not null default '',
    search_key  text not null,
    valid_from  date not null,
    valid_to    date,
    replaced_by text,
    primary key (code, valid_from),
    constraint org_area_level check (level in ('province', 'district', 'tambon', 'village', 'community')),
    constraint org_area_code check (
        case level
            when 'province' then code ~ '^[1-9][0-9]$'
            when 'district' then code ~ '^[1-9][0-9]{3}$' and substr(code, 3, 2) <> '99'
            when 'tambon' then code ~ '^[1-9][0-9]{5}$' and substr(code, 3, 2) <> '99'
            when 'village' then code ~ '^[1-9][0-9]{7}$' and substr(code, 3, 2) <> '99'
            else code ~ '^[1-9][0-9]99[0-9]{4}$'
        end),
    constraint org_area_name check (name_th <> ''),
    constraint org_area_days check (valid_to > valid_from),
    constraint org_area_replaced check (replaced_by is null or (valid_to is not null and replaced_by <> code))
);

comment on column org_area.valid_to is 'the first day on which this row no longer holds; a next row may begin on the same day';

-- at most one name of a unit is in force without end
create unique index org_area_one_open on org_area (code) where valid_to is null;
create index org_area_prefix on org_area (code text_pattern_ops);
create index org_area_parent on org_area (parent text_pattern_ops);

grant select, insert, update on org_office, org_area to bpm_app;

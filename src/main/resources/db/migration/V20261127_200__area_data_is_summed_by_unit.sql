-- A quantity has a unit: that of its column, else the kind of target. Sums never add quantities of two units.
alter table areadata_row add column unit text not null default '';
update areadata_row
set unit = case kind
        when 'village' then 'หมู่บ้าน/ชุมชน' when 'household' then 'ครัวเรือน'
        when 'group' then 'กลุ่ม/องค์กร' when 'centre' then 'ศูนย์เรียนรู้'
        when 'plot' then 'แปลง' else kind end
where quantity is not null;
alter table areadata_row
    add constraint areadata_row_unit check ((quantity is null) = (unit = ''));
comment on column areadata_row.unit is 'empty where the row has no quantity';

-- A write counts its tambons anew: it must find their rows without reading all others.
create index areadata_row_tambon on areadata_row (office, activity, left(area, 6)) where removed_at is null;

alter table areadata_tally
    add column unit text not null default '',
    drop constraint areadata_tally_pkey,
    add primary key (office, activity, tambon, unit);
alter table areadata_sent_tally
    add column unit text not null default '',
    drop constraint areadata_sent_tally_pkey,
    add primary key (office, activity, version, tambon, unit);
comment on table areadata_tally is 'sums by tambon and unit; rows without a quantity have the empty unit';

delete from areadata_tally;
insert into areadata_tally (office, activity, tambon, unit, rows, quantity, beneficiaries, doubled)
select office, activity, left(area, 6), unit, count(*), coalesce(sum(quantity), 0),
    coalesce(sum(beneficiaries), 0), count(*) filter (where nth > 1)
from (
    select office, activity, area, unit, quantity, beneficiaries,
        row_number() over (partition by office, activity, same_key order by id) as nth
    from areadata_row
    where removed_at is null) as rows
group by office, activity, left(area, 6), unit;

delete from areadata_sent_tally;
insert into areadata_sent_tally
    (office, activity, version, tambon, unit, rows, quantity, beneficiaries, doubled)
select office, activity, version, left(area, 6), unit, count(*), coalesce(sum(quantity), 0),
    coalesce(sum(beneficiaries), 0), count(*) filter (where nth > 1)
from (
    select s.office, s.activity, s.version, s.area, s.quantity, s.beneficiaries,
        case when s.quantity is null then ''
            else coalesce(nullif(r.unit, ''), s.kind) end as unit,
        row_number() over (partition by s.office, s.activity, s.version, s.area, s.kind, s.name
            order by s.id) as nth
    from areadata_sent_row s
    left join areadata_row r
        on r.office = s.office and r.activity = s.activity and r.id = s.id and r.kind = s.kind) as rows
group by office, activity, version, left(area, 6), unit;

-- What other modules may read, under the reader's own scope: the sums of what lies with the reviewer or is approved,
-- by office and unit. Rows and beneficiaries of an office are summed over its units; quantities never are.
create view areadata_total_v with (security_invoker = true) as
select f.year, f.activity, f.office, f.version, s.unit, sum(s.rows)::bigint as rows, sum(s.quantity) as quantity,
    sum(s.beneficiaries)::bigint as beneficiaries
from review_filing_v f
join areadata_sent_tally s on s.office = f.office and s.activity = f.activity and s.version = f.version
where f.kind = 'AREA' and f.state in ('SUBMITTED', 'APPROVED')
group by f.year, f.activity, f.office, f.version, s.unit;
grant select on areadata_total_v to bpm_app;

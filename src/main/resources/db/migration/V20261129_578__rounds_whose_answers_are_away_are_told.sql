-- Rounds that have counts while the single answers behind them lie outside of the database: who reads single answers of
-- them would find none, and must be told so.
create view survey_away_v with (security_invoker = true) as
select r.id, r.office, r.activity, r.year, d.answers as of_year, d.detached_at
from survey_detached d
join survey_round r on r.year = d.year
where not r.counts_only and r.removed_at is null
    and exists (select from survey_tally t where t.round = r.id)
    and not exists (select from survey_purged p where p.round = r.id);
comment on column survey_away_v.of_year is 'how many answers of the whole year are away';
grant select on survey_away_v to bpm_app;

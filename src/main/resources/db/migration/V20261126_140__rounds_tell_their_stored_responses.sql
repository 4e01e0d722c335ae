-- How many answered stands in a column of its own since the sums came; reading it does not fetch the counts.
create or replace view survey_round_v with (security_invoker = true) as
select r.id, r.office, r.activity, r.year, r.number, r.code, r.place, r.held_from, r.held_to, r.expected, r.present,
    r.opens_at, r.closes_at, r.counts_only, coalesce(t.responses, 0) as responses
from survey_round r
left join survey_tally t on t.round = r.id
where r.removed_at is null;

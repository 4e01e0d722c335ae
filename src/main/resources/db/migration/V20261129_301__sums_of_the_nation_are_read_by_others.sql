-- The kept sums as other modules read them, under the reader's own scope; nation_fold first brings them up to date.
create view nation_sum_v with (security_invoker = true) as
select year, office, activity, given, reported, due, asked, in_time, done_late, target, reached, money, spent, rounds,
    participants, answered
from nation_sum;
grant select on nation_sum_v to bpm_app;

-- Who verifies leaves out what was written since the fold.
grant select on nation_touched to bpm_app;

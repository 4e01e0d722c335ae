-- Of groups as large, which one joined a small one was left to chance, and another start told the same round otherwise.
-- Every round is told anew, in the order that is now the only one.
insert into survey_told_due (round) select round from survey_tally order by round;

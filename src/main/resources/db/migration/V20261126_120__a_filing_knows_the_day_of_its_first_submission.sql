-- Whether an office reported in time is told by the day on which it first sent its report: a report that came back
-- and was sent again is not late for it. What the office itself took back before anybody decided was not sent.
alter table review_filing add column first_on date;

update review_filing filing
set first_on = (
    select min(step.at at time zone 'Asia/Bangkok')::date
    from review_step step
    where step.office = filing.office
      and step.activity = filing.activity
      and step.kind = filing.kind
      and step.step = 'SUBMIT'
      and not exists (
          select
          from review_step back
          where back.office = step.office
            and back.activity = step.activity
            and back.kind = step.kind
            and back.step = 'WITHDRAW'
            and back.number > step.number
            and not exists (
                select
                from review_step decided
                where decided.office = step.office
                  and decided.activity = step.activity
                  and decided.kind = step.kind
                  and decided.step in ('RETURN', 'APPROVE', 'REOPEN')
                  and decided.number < back.number)))
where version > 0;

comment on column review_filing.first_on is 'the day in Bangkok on which it was first sent, and not taken back undecided';

-- All that such a table reads of a year, without the rest of each row.
create index review_filing_first on review_filing (year, office, activity, kind) include (state, first_on);

-- What a table of punctuality reads: no more than it shows.
create view review_first_v with (security_invoker = true) as
select office, activity, kind, year, state, first_on
from review_filing;
grant select on review_first_v to bpm_app;

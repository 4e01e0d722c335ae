-- What the exchange reads of other modules, under the reader's own scope. Answers are as they were given: no address, no
-- name; free words stay out where they are exported.
create view survey_answer_v with (security_invoker = true) as
select response.office, round.activity, round.year, response.round, round.number, round.held_from, round.edition,
    response.seq, response.channel, response.answers,
    (response.received_at at time zone 'Asia/Bangkok')::date as received_on
from survey_response response
join survey_round round on round.id = response.round
where response.removed_at is null and round.removed_at is null;
create view survey_edition_v as
select id, activity, content
from survey_edition;
create view areadata_row_v with (security_invoker = true) as
select office, activity, year, id, area, kind, name, quantity, unit, beneficiaries, latitude, longitude, held_on, remark
from areadata_row
where removed_at is null;
create view org_office_v as
select code, name_th, name_en
from org_office
where valid_to is null;
grant select on survey_answer_v, survey_edition_v, areadata_row_v, org_office_v to bpm_app;

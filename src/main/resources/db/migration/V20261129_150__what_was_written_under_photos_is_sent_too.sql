-- The captions of the photos of a version, in the order of its photos; versions sent before have none and show
-- what stands under their photos now.
alter table results_sent add column captions text[];
alter table results_sent add constraint results_sent_captions
    check (captions is null or cardinality(captions) = cardinality(photos));

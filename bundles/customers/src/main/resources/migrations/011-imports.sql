-- Which import has done what, so that it can be undone: history says so of each field, and what a customer or a person
-- was before and after a chunk that changed her is kept whole. The place tells what came later, as in history.

alter table customers_history add column import_run {id};

create table customers_import_change (
  run_id {id} not null,
  chunk {long} not null,
  -- a customer or a person: ids are unique among both
  row_id {id} not null,
  place {key 60} not null,
  details_before {longtext} not null,
  details_after {longtext} not null,
  primary key (run_id, chunk, row_id)
);
create index customers_import_change_of on customers_import_change (row_id, place);

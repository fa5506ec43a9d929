-- Changes of many customers at once: who was chosen, what became of each, and what she was, so that it can be undone.

create table customers_bulk_run (
  id {id} not null primary key,
  deed {key 20} not null,
  -- the owner's id, or the tag
  value_set {text 50} not null,
  state {key 20} not null,
  user_id {id},
  started {instant} not null,
  -- while it is active: when it was last seen at work
  beat {instant} not null,
  -- changes with everyone who takes it
  turn {long} not null,
  stop_asked {boolean} not null,
  customers {long} not null,
  changed {long} not null,
  unchanged {long} not null,
  left_over {long} not null,
  restored {long} not null,
  stayed {long} not null
);
create index customers_bulk_run_of on customers_bulk_run (user_id, started desc, id desc);

create table customers_bulk_row (
  run_id {id} not null references customers_bulk_run (id),
  number {long} not null,
  customer_id {id} not null,
  -- W waits, D done, N had nothing to be done, L left, B brought back, S stayed
  state {key 1} not null,
  reason {key 40} not null,
  -- who cared for her when she was chosen
  owner_id {id},
  -- what she was: the owner's id, or the tag as it was written
  value_was {text 50} not null,
  -- when, as history has it
  place {key 60} not null,
  primary key (run_id, number)
);
create index customers_bulk_row_state on customers_bulk_row (run_id, state, number);
create index customers_bulk_row_of on customers_bulk_row (customer_id, run_id);

alter table customers_history add column bulk_run {id};
-- A change that was undone, and its undo: they do not count as somebody's decision.
alter table customers_history add column undone {boolean} default false not null;

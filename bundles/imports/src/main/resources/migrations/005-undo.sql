-- What an import has added and changed, chunk by chunk, so that it can be taken back; what could not be; how far the undo has come.

create table imports_kept (
  run_id {id} not null references imports_run (id),
  chunk {long} not null,
  -- A for what was added, C for what was changed
  deed {key 1} not null,
  what {key 100} not null,
  place {int} not null,
  -- some thousand to a row
  ids {longtext} not null,
  primary key (run_id, chunk, deed, what, place)
);

create table imports_stayed (
  run_id {id} not null references imports_run (id),
  chunk {long} not null,
  place {int} not null,
  what {key 100} not null,
  row_id {id} not null,
  reason {key 60} not null,
  primary key (run_id, chunk, place)
);

alter table imports_run add column undo_started {instant};
alter table imports_run add column undo_by {id};
-- Chunks below this one are still to be undone.
alter table imports_run add column undo_below {long} default 0 not null;
alter table imports_run add column undo_chunks {long} default 0 not null;
alter table imports_run add column undo_done {long} default 0 not null;
alter table imports_run add column undo_counts {text 4000} default '' not null;

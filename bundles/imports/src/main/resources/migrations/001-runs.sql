-- Imports and what they refused.

create table imports_run (
  id {id} not null primary key,
  file_name {text 200} not null,
  upload {key 40} not null,
  kind {key 100} not null,
  plan {longtext} not null,
  state {key 20} not null,
  user_id {id},
  started {instant} not null,
  ended {instant},
  -- while it is active: when it was last seen at work
  beat {instant} not null,
  row_count {long} not null,
  rows_done {long} not null,
  rows_refused {long} not null,
  chunks_done {long} not null,
  counts {longtext} not null,
  failure {key 100},
  stop_asked {boolean} not null
);
create index imports_run_newest on imports_run (started desc, id desc);

create table imports_problem (
  run_id {id} not null references imports_run (id),
  number {long} not null,
  first_line {long} not null,
  last_line {long} not null,
  row_count {long} not null,
  column_name {text 200} not null,
  code {key 60} not null,
  found_kind {key 20} not null,
  primary key (run_id, number)
);

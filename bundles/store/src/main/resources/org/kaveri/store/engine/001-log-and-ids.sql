-- Ids are handed out in blocks.
create table store_ids (
  one {int} not null primary key,
  next_block {long} not null
);
insert into store_ids (one, next_block) values (1, 1);

-- The log: a commit, and the facts that it made true. Its place is given afterwards, by one stamper at a time.
create table store_commit (
  id {long} not null primary key,
  place {long} constraint store_commit_place unique,
  committed {instant} not null,
  actor {id},
  node {text 20} not null
);
-- only postgresql
create index store_commit_unplaced on store_commit (id) where place is null;
create sequence store_commit_id cache 1;
-- for all

create table store_event (
  commit_id {long} not null,
  n {int} not null,
  name {text 100} not null,
  customer {id},
  body {longtext} not null,
  constraint store_event_id primary key (commit_id, n)
);

create table store_log (
  one {int} not null primary key,
  last_place {long} not null
);
insert into store_log (one, last_place) values (1, 0);

-- Where each listener goes on: fact n of the commit at this place comes next.
create table store_cursor (
  listener {text 200} not null primary key,
  place {long} not null,
  n {int} not null
);

-- Facts that a listener failed on, and those of the same customer that wait behind them.
create table store_delivery (
  id {id} not null primary key,
  listener {text 200} not null,
  place {long} not null,
  n {int} not null,
  customer {id},
  state {text 10} not null,
  attempts {int} not null,
  since {instant} not null,
  next_at {instant},
  reason {text 500}
);
create unique index store_delivery_fact on store_delivery (listener, place, n);
create index store_delivery_due on store_delivery (listener, state, next_at);
create index store_delivery_customer on store_delivery (listener, customer, place, n);

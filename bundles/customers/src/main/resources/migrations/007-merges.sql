-- Two rows for one customer: pairs that may be, and those that were merged, with all it takes to make them two again.

alter table customers_customer add column merged_into {id};

create table customers_merge (
  id {id} not null primary key,
  survivor_id {id} not null references customers_customer (id),
  other_id {id} not null references customers_customer (id),
  other_name {text 401} not null,
  other_number {key 50},
  details_before {longtext} not null,
  details_after {longtext} not null,
  merged_at {instant} not null,
  merged_by {id},
  undone_at {instant},
  step {int} not null
);
-- Steps of one survivor count up: the last that stands is undone first.
create index customers_merge_survivor on customers_merge (survivor_id, step);
create index customers_merge_other on customers_merge (other_id, id);

-- Ids of the rows that each part has moved, some thousand to a row.
create table customers_moved (
  merge_id {id} not null references customers_merge (id),
  part {key 100} not null,
  what {key 50} not null,
  place {int} not null,
  ids {longtext} not null,
  primary key (merge_id, part, what, place)
);

-- Numbers that lead to the one who stayed, as long as the merge stands.
create table customers_former_number (
  customer_number {key 50} not null primary key,
  customer_id {id} not null references customers_customer (id),
  merge_id {id} not null references customers_merge (id)
);
create index customers_former_number_merge on customers_former_number (merge_id);

-- What duplicates have in common, made from the register by the search for them.
create table customers_match (
  customer_id {id} not null,
  sort {key 1} not null,
  match_key {key 254} not null,
  primary key (customer_id, sort, match_key)
);
create index customers_match_key on customers_match (sort, match_key, customer_id);

-- The place puts the most alike first, of those the newest.
create table customers_duplicate (
  low_id {id} not null,
  high_id {id} not null,
  state {key 10} not null,
  place {key 80} not null,
  score {int} not null,
  reasons {key 60} not null,
  found_at {instant} not null,
  walk {long} not null,
  primary key (low_id, high_id)
);
create unique index customers_duplicate_place on customers_duplicate (state, place);

-- The tables that are written by the services, once more with the same columns and indexes, for bare JDBC to write.

create table bench_interaction (
  id {id} not null primary key,
  version {long} not null,
  customer_id {id} not null,
  channel {key 60} not null,
  direction {key 3},
  occurred_at {instant} not null,
  duration_seconds {int},
  subject {text 200} not null,
  note {text 20000} not null,
  outcome {text 200} not null,
  logged_by {id},
  logged_at {instant} not null,
  logging_millis {long}
);
create unique index bench_timeline on bench_interaction (customer_id, occurred_at desc, id desc);
create unique index bench_logged_by on bench_interaction (logged_by, logged_at desc, id desc);

create table bench_participant (
  interaction_id {id} not null references bench_interaction (id),
  side {key 1} not null,
  position {int} not null,
  who_id {id} not null,
  primary key (interaction_id, side, position)
);
create index bench_participant_who on bench_participant (who_id, interaction_id);

create table bench_commit (
  id {long} not null primary key,
  place {long},
  committed {instant} not null,
  actor {id},
  node {text 20} not null
);
-- only postgresql
alter table bench_commit add constraint bench_commit_place unique (place);
create index bench_commit_unplaced on bench_commit (id) where place is null;
-- only derby
alter table bench_commit add constraint bench_commit_place unique (place, id);
-- for all

create table bench_event (
  commit_id {long} not null,
  n {int} not null,
  name {text 100} not null,
  customer {id},
  body {longtext} not null,
  constraint bench_event_id primary key (commit_id, n)
);

create table bench_order (
  id {id} not null primary key,
  order_number {key 60} not null,
  customer_id {id} not null,
  ordered {instant} not null,
  status {key 20} not null,
  cancels_id {id},
  line_count {int} not null,
  cancellations {int} not null,
  created {instant} not null,
  constraint bench_order_number unique (order_number)
);
create index bench_order_customer on bench_order (customer_id, ordered desc, id desc);
create index bench_order_newest on bench_order (ordered desc, id desc);

create table bench_line (
  order_id {id} not null,
  position {int} not null,
  product_id {id} not null,
  quantity decimal(18,3) not null,
  unit_price {money} not null,
  currency {key 3} not null,
  amount {money} not null,
  back_quantity decimal(18,3) not null,
  back_amount {money} not null,
  primary key (order_id, position)
);

create table bench_total (
  order_id {id} not null,
  currency {key 3} not null,
  amount decimal(23,4) not null,
  primary key (order_id, currency)
);

create table bench_customer (
  id {id} not null primary key,
  version {long} not null,
  kind {key 20} not null,
  name {text 401} not null,
  given_name {text 200},
  family_name {text 200},
  sort_key {key 300} not null,
  customer_number {key 50},
  business_id {text 30},
  language_tag {key 35},
  owner_id {id},
  main_email {text 254},
  main_phone {text 50},
  main_place {text 100},
  created {instant} not null,
  constraint bench_customer_number unique (customer_number)
);
create unique index bench_customer_sorted on bench_customer (sort_key);
create unique index bench_customer_owner on bench_customer (owner_id, sort_key);

create table bench_lookup (
  word {key 60} not null,
  folded {int} not null,
  place {key 60} not null,
  row_id {id} not null,
  primary key (row_id, word)
);
create index bench_lookup_word on bench_lookup (folded, word, place, row_id);

create table bench_email (
  holder_id {id} not null,
  position {int} not null,
  label {text 50} not null,
  address {text 254} not null,
  comparable {key 254} not null,
  primary key (holder_id, position)
);
create index bench_email_comparable on bench_email (comparable);

create table bench_phone (
  holder_id {id} not null,
  position {int} not null,
  label {text 50} not null,
  phone_number {text 50} not null,
  dialled {key 51} not null,
  primary key (holder_id, position)
);
create index bench_phone_dialled on bench_phone (dialled);

create table bench_address (
  holder_id {id} not null,
  position {int} not null,
  label {text 50} not null,
  street {text 200} not null,
  postcode {text 20} not null,
  city {text 100} not null,
  country {text 100} not null,
  primary key (holder_id, position)
);

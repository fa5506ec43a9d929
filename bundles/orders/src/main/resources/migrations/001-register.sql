-- The catalogue and the purchase history.

create table orders_product (
  id {id} not null primary key,
  version {long} not null,
  code {key 50} not null,
  name {text 200} not null,
  sort_key {key 300} not null,
  kind {key 20} not null,
  price {money},
  price_currency {key 3},
  active {boolean} not null,
  constraint orders_product_code unique (code)
);
create unique index orders_product_sorted on orders_product (sort_key);

-- What is looked up: each word of a code or a name.
create table orders_word (
  word {key 60} not null,
  written {key 60} not null,
  row_id {id} not null,
  primary key (word, row_id)
);
create index orders_word_row on orders_word (row_id, word);

-- Rows are only added; but cancellations are counted, and an order of which nothing is left says so.
create table orders_order (
  id {id} not null primary key,
  order_number {key 60} not null,
  customer_id {id} not null,
  ordered {instant} not null,
  status {key 20} not null,
  cancels_id {id},
  line_count {int} not null,
  cancellations {int} not null,
  created {instant} not null,
  constraint orders_order_number unique (order_number)
);
create index orders_order_customer on orders_order (customer_id, ordered desc, id desc);
create index orders_order_newest on orders_order (ordered desc, id desc);

-- No foreign keys: each would be one more index to fill for every line of an import, and nobody but
-- this room writes here.
create table orders_line (
  order_id {id} not null,
  position {int} not null,
  product_id {id} not null,
  quantity decimal(18,3) not null,
  unit_price {money} not null,
  currency {key 3} not null,
  amount {money} not null,
  -- what cancellations have taken back so far, not below zero
  back_quantity decimal(18,3) not null,
  back_amount {money} not null,
  primary key (order_id, position)
);

create table orders_total (
  order_id {id} not null,
  currency {key 3} not null,
  amount decimal(23,4) not null,
  primary key (order_id, currency)
);

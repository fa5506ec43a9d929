-- Discounts, and what became of lines: rows only where there is something to tell, so that an import fills no more than before.

-- Position 0 for the whole order.
create table orders_discount (
  order_id {id} not null,
  position {int} not null,
  off_percent decimal(5,2),
  off_amount {money},
  currency {key 3},
  primary key (order_id, position)
);

-- What is cancelled is what was taken back (in orders_line) less what was returned.
create table orders_progress (
  order_id {id} not null,
  position {int} not null,
  delivered decimal(18,3) not null,
  returned decimal(18,3) not null,
  primary key (order_id, position)
);

create table orders_delivery (
  id {id} not null primary key,
  order_id {id} not null,
  delivered_on {date} not null,
  created {instant} not null
);
create index orders_delivery_order on orders_delivery (order_id, delivered_on, id);

create table orders_delivery_line (
  delivery_id {id} not null,
  position {int} not null,
  quantity decimal(18,3) not null,
  primary key (delivery_id, position)
);

alter table orders_order add column returns {int} default 0 not null;

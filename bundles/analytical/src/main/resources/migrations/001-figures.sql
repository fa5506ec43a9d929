-- Running figures of each customer, made from facts alone.

create table analytical_figures (
  customer_id {id} not null primary key,
  orders {long} not null,
  purchase_days {long} not null,
  first_purchase {date},
  last_purchase {date},
  contacts {long} not null,
  last_contact {date}
);

create table analytical_revenue (
  customer_id {id} not null,
  currency {key 3} not null,
  amount decimal(23,4) not null,
  primary key (customer_id, currency)
);

-- An order stands until all of it has been taken back.
create table analytical_order (
  order_id {id} not null primary key,
  customer_id {id} not null,
  purchase_day {date} not null,
  quantity_left decimal(23,3) not null
);

-- On which days something was bought that still stands, and how many orders that makes.
create table analytical_purchase_day (
  customer_id {id} not null,
  purchase_day {date} not null,
  orders {long} not null,
  primary key (customer_id, purchase_day)
);

create table analytical_contact_day (
  customer_id {id} not null,
  contact_day {date} not null,
  contacts {long} not null,
  primary key (customer_id, contact_day)
);

-- The catalogue as companies know it: categories, units, taxes, successors, and prices that hold from a day on.

create table orders_category (
  id {id} not null primary key,
  version {long} not null,
  -- 0 for the first level, since a unique constraint over null differs between databases
  parent_id {id} not null,
  name {text 100} not null,
  name_key {key 200} not null,
  constraint orders_category_name unique (parent_id, name_key)
);

alter table orders_product add column unit {text 20} default '' not null;
alter table orders_product add column tax_rate decimal(5,2);
alter table orders_product add column category_id {id};
alter table orders_product add column successor_id {id};
alter table orders_product add constraint orders_product_category foreign key (category_id) references orders_category (id);
create index orders_product_listed on orders_product (category_id, sort_key);

-- Without a price: it varies from that day on.
create table orders_price (
  product_id {id} not null,
  currency {key 3} not null,
  from_day {date} not null,
  price {money},
  primary key (product_id, currency, from_day)
);
insert into orders_price (product_id, currency, from_day, price)
  select id, price_currency, cast('1900-01-01' as date), price from orders_product where price is not null;
alter table orders_product drop column price;

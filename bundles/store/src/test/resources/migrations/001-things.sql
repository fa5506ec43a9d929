-- a semicolon; in a comment does no harm
create table test_thing (
  id {id} not null primary key,
  version {int} not null,
  name {key 50} not null,
  note {longtext},
  content {blob},
  seen {instant},
  day {date},
  price {money},
  active {boolean} not null
);
create index test_thing_name on test_thing (name);
create table test_part (
  id {id} not null primary key,
  thing_id {id} not null references test_thing,
  name {text 50} not null
);
create table test_balance (customer {id} not null primary key, number {long} not null);
-- only derby
insert into test_balance (customer, number) values (1, 10);
-- only postgresql
insert into test_balance (customer, number) values (1, 10);
-- for all
create table test_seen (
  listener {text 50} not null,
  customer {id} not null,
  number {long} not null,
  place {long} not null,
  primary key (listener, customer, number)
);

-- What the company's currency (base) is worth in others from a day on.

create table orders_rate (
  base {key 3} not null,
  currency {key 3} not null,
  from_day {date} not null,
  rate decimal(19,9) not null,
  primary key (base, currency, from_day)
);
create index orders_rate_newest on orders_rate (base, from_day desc, currency);

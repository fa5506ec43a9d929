-- Keys by which the list is walked in other orders than by name; whoever has no value comes last. They are made anew,
-- with accents left out, when a customer is changed.

alter table customers_customer add column number_key {key 300} default '' not null;
alter table customers_customer add column place_key {key 300} default '' not null;
alter table customers_customer add column created_key {key 60} default '' not null;
update customers_customer set
  number_key = case when customer_number is null then '2' else '1' || lower(customer_number) end || '	' || substr(sort_key, 1, 150) || '	' || trim(cast(id as char(20))),
  place_key = case when main_place is null then '2' else '1' || lower(main_place) end || '	' || substr(sort_key, 1, 150) || '	' || trim(cast(id as char(20))),
  created_key = trim(cast(created as char(20))) || '	' || trim(cast(id as char(20)));
create unique index customers_customer_number_key on customers_customer (number_key);
create unique index customers_customer_place_key on customers_customer (place_key);
create unique index customers_customer_created_key on customers_customer (created_key);

-- The register's list is sorted by four columns up and, where the database does not walk backwards, down.

alter table bench_customer add column number_key {key 300} default '' not null;
alter table bench_customer add column place_key {key 300} default '' not null;
alter table bench_customer add column created_key {key 60} default '' not null;
alter table bench_customer add column parent_id {id};
create unique index bench_customer_number_key on bench_customer (number_key);
create unique index bench_customer_place_key on bench_customer (place_key);
create unique index bench_customer_created_key on bench_customer (created_key);
create unique index bench_customer_parent on bench_customer (parent_id, sort_key);
-- only derby
create unique index bench_customer_sorted_down on bench_customer (sort_key desc);
create unique index bench_customer_number_down on bench_customer (number_key desc);
create unique index bench_customer_place_down on bench_customer (place_key desc);
create unique index bench_customer_created_down on bench_customer (created_key desc);
-- for all

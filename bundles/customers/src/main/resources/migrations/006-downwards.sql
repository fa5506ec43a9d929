-- The way down a list: Derby does not walk an index backwards.

-- only derby
create unique index customers_customer_sorted_down on customers_customer (sort_key desc);
create unique index customers_customer_number_down on customers_customer (number_key desc);
create unique index customers_customer_place_down on customers_customer (place_key desc);
create unique index customers_customer_created_down on customers_customer (created_key desc);
create unique index customers_value_sorted_down on customers_value (field, sort_key desc);
-- for all

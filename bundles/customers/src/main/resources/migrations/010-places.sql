-- Rows of a list that take other places pass through one another; a place may be taken twice until the statement has ended.
-- Derby looks at the end of each statement anyway.

-- only postgresql
alter table customers_email drop constraint customers_email_pkey;
alter table customers_email add primary key (holder_id, position) deferrable initially immediate;
alter table customers_phone drop constraint customers_phone_pkey;
alter table customers_phone add primary key (holder_id, position) deferrable initially immediate;
alter table customers_address drop constraint customers_address_pkey;
alter table customers_address add primary key (holder_id, position) deferrable initially immediate;
alter table customers_tag drop constraint customers_tag_key;
alter table customers_tag add constraint customers_tag_key primary key (customer_id, position) deferrable initially immediate;
alter table customers_value drop constraint customers_value_pkey;
alter table customers_value add primary key (customer_id, position) deferrable initially immediate;
-- for all

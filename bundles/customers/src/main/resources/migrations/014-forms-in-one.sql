-- The different words of all customers, each form in one column with its kind before it: Derby
-- looks a list of values up one by one only in the first column of an index.

create table customers_word_form (
  form {key 61} not null,
  word {key 60} not null,
  constraint customers_word_form_key primary key (form, word)
);

insert into customers_word_form (form, word)
  select '=' || form, word from customers_form where kind = 0;

insert into customers_word_form (form, word)
  select '-' || form, word from customers_form where kind = 1;

insert into customers_word_form (form, word)
  select '~' || form, word from customers_form where kind = 2;

drop table customers_form;

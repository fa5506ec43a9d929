-- What the sentence of a failure names: a line, a heading.

alter table imports_run add column failure_arguments {text 1000} default '' not null;
